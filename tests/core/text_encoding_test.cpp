// Windows-1252 as UTF-8: expected values by iconv.
#include "core/text/encoding.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

TEST_CASE("every byte of Windows-1252 is what iconv makes of it", "[core][encoding]") {
    std::string bytes;
    for (int byte = ' '; byte <= 0xFF; ++byte)
        // Five bytes mean nothing; iconv refuses them.
        if (std::string_view("\x81\x8D\x8F\x90\x9D").find(static_cast<char>(byte)) ==
            std::string_view::npos)
            bytes += static_cast<char>(byte);
    const auto file = scratch_dir("encoding") / "bytes";
    write_bytes(file, bytes);
    const auto iconv = run({"iconv", "-f", "WINDOWS-1252", "-t", "UTF-8", file.string()});
    REQUIRE(iconv.exit_code == 0);
    CHECK(core::utf8_of_windows_1252(bytes) == iconv.out);
}

TEST_CASE("UTF-8 is told from other encodings", "[core][encoding]") {
    CHECK_FALSE(core::is_no_utf8("Bjørn, Zoë, €"));
    CHECK_FALSE(core::is_no_utf8("plain"));
    CHECK_FALSE(core::is_no_utf8(""));
    CHECK(core::is_no_utf8("Zo\xEB"));
    CHECK(core::is_no_utf8("\x80 10"));
}

// Packed recordings: unpacked while they are read, damage and bombs found.
#include "core/io/byte_stream.hpp"
#include "tables/error.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

// As gzip(1) packs it.
std::string packed(const std::string& name, const std::string& bytes) {
    const auto file = scratch_dir("gzip_" + name) / "file";
    write_bytes(file, bytes);
    REQUIRE(run({"gzip", "-9", file.string()}).exit_code == 0);
    return read_bytes(file.string() + ".gz");
}

std::string all_of(core::ByteStream& stream, std::size_t at_once) {
    std::string all;
    std::vector<char> block(at_once);
    while (const auto count = stream.read(block)) all.append(block.data(), count);
    return all;
}

std::string unpacked(const std::string& bytes, std::size_t at_once = 1000) {
    return all_of(*core::byte_stream_of(bytes, "f.gz"), at_once);
}

std::string refusal(const std::string& bytes) {
    try {
        unpacked(bytes, 1U << 20U);
    } catch (const Error& error) {
        return error.what();
    }
    return "not refused";
}

}  // namespace

TEST_CASE("gzip is unpacked, in one member or several", "[vibration][gzip]") {
    std::string text;
    for (int i = 0; i < 50'000; ++i) text += std::to_string(i * 7919) + "\n";
    const auto gz = packed("text", text);
    CHECK(unpacked(gz) == text);
    CHECK(unpacked(gz + gz, 77) == text + text);
    CHECK(unpacked(text) == text);  // not packed at all
    CHECK(unpacked("\x1f") == "\x1f");
    const auto file = scratch_dir("gzip_open") / "f.gz";
    write_bytes(file, gz);
    CHECK(all_of(*core::open_byte_stream(file.string()), 4096) == text);
    CHECK_FALSE(core::open_byte_stream(file.string())->size());
    CHECK_THROWS_AS(core::open_byte_stream(file.string() + "x"), Error);
    CHECK_THROWS_AS(core::open_byte_stream("/dev/zero"), Error);
}

TEST_CASE("damaged gzip is refused", "[vibration][gzip]") {
    std::string text;
    for (int i = 0; i < 50'000; ++i) text += std::to_string(i * 7919) + "\n";
    const auto gz = packed("damaged", text);
    CHECK(refusal(gz.substr(0, gz.size() / 2)).find("cut off") != std::string::npos);
    CHECK(refusal(gz.substr(0, gz.size() - 1)).find("cut off") != std::string::npos);
    CHECK(refusal(gz + "more").find("something else behind the end") != std::string::npos);
    auto checksum = gz;
    checksum[checksum.size() - 8] = static_cast<char>(checksum[checksum.size() - 8] + 1);
    CHECK(refusal(checksum).find("damaged") != std::string::npos);
    auto inside = gz;
    inside[inside.size() / 2] = static_cast<char>(~inside[inside.size() / 2]);
    CHECK(refusal(inside).find("damaged") != std::string::npos);
}

TEST_CASE("a gzip bomb is refused when it goes off", "[vibration][gzip]") {
    // A member of 16 MiB of zeros takes 16 KiB; twenty of them unpack to 320 MiB.
    const auto member = packed("bomb", std::string(1U << 24U, '\0'));
    REQUIRE(member.size() < 20'000);
    std::string bomb;
    for (int i = 0; i < 20; ++i) bomb += member;
    CHECK(refusal(bomb).find("absurdly more") != std::string::npos);
}

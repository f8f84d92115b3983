// What leaves a register is never put in its place.
#include "core/register/register_output.hpp"

#include "tables/error.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace fs = std::filesystem;

TEST_CASE("no output is the register, by any name, or a part of it", "[register][practice]") {
    const auto folder = scratch_dir("register_output");
    const auto file = (folder / "cases.werkrug").string();
    const auto other = (folder / "chart.pdf").string();
    for (const auto& path : {file, file + "-wal", other}) write_bytes(path, "x");
    fs::create_symlink(file, folder / "link.pdf");
    CHECK_THROWS_AS(core::need_other_file(file, file), Error);
    CHECK_THROWS_AS(core::need_other_file(file, (folder / "." / "cases.werkrug").string()), Error);
    CHECK_THROWS_AS(core::need_other_file(file, (folder / "link.pdf").string()), Error);
    CHECK_THROWS_AS(core::need_other_file(file, file + "-wal"), Error);
    CHECK_NOTHROW(core::need_other_file(file, other));
    CHECK_NOTHROW(core::need_other_file(file, (folder / "new.pdf").string()));
    CHECK_NOTHROW(core::need_other_file(file, ""));
}

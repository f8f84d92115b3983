// Where a new register may go, and why not.
#include "app/gui/register/new_register.hpp"

#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace werkrug::app;
using werkrug::tests::scratch_dir;

namespace {

void make_file(const std::filesystem::path& path) {
    std::ofstream{path} << "mine";
}

bool is_refused(const std::filesystem::path& path) {
    return !complaint_about_new_path(path.string()).msgid.empty();
}

}  // namespace

TEST_CASE("a name that is free is suggested") {
    const auto folder = scratch_dir("free-name");
    CHECK(free_register_path(folder.string(), "cases") == (folder / "cases.werkrug").string());
    make_file(folder / "cases.werkrug");
    make_file(folder / "cases-2.werkrug");
    CHECK(free_register_path(folder.string(), "cases") == (folder / "cases-3.werkrug").string());
}

TEST_CASE("a name without an extension gets that of a register") {
    CHECK(with_register_extension("/a/cases") == "/a/cases.werkrug");
    CHECK(with_register_extension("/a/cases.werkrug") == "/a/cases.werkrug");
    CHECK(with_register_extension("/a/cases.reg") == "/a/cases.reg");
    CHECK(with_register_extension("/a/") == "/a/");
    CHECK(with_register_extension("").empty());
}

TEST_CASE("a register goes where nothing is yet, in a folder that is there") {
    const auto folder = scratch_dir("new-path");
    make_file(folder / "taken.werkrug");
    CHECK_FALSE(is_refused(folder / "cases.werkrug"));
    CHECK(is_refused(folder / "taken.werkrug"));
    CHECK(is_refused(folder / "no-such-folder" / "cases.werkrug"));
    CHECK(is_refused(folder / "taken.werkrug" / "cases.werkrug"));
    CHECK(is_refused(folder / ""));
    CHECK(is_refused("cases.werkrug"));
    CHECK(is_refused(""));
}

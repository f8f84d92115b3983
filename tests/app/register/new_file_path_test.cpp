// Where a new file may go, and why not.
#include "app/gui/register/new_file_path.hpp"

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
    CHECK(free_path(folder.string(), "cases", ".werkrug") == (folder / "cases.werkrug").string());
    make_file(folder / "cases.werkrug");
    make_file(folder / "cases-2.werkrug");
    CHECK(free_path(folder.string(), "cases", ".werkrug") == (folder / "cases-3.werkrug").string());
}

TEST_CASE("a name without an extension gets one") {
    CHECK(with_extension("/a/cases", ".werkrug") == "/a/cases.werkrug");
    CHECK(with_extension("/a/cases.werkrug", ".werkrug") == "/a/cases.werkrug");
    CHECK(with_extension("/a/cases.reg", ".werkrug") == "/a/cases.reg");
    CHECK(with_extension("/a/", ".werkrug") == "/a/");
    CHECK(with_extension("", ".werkrug").empty());
}

TEST_CASE("a file goes where nothing is yet, in a folder that is there") {
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

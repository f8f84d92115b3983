// Backups are found by their names, and restoring one suggests a free place.
#include "app/gui/register/backup_list.hpp"

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

}  // namespace

TEST_CASE("the backups in a folder, newest first, and nothing else") {
    const auto folder = scratch_dir("backup-list");
    make_file(folder / "cases.werkrug.2026-03-16T140211Z.backup");
    make_file(folder / "other.name.werkrug.2026-03-18T090000Z.backup");
    make_file(folder / "cases.werkrug.2026-03-17T140211Z.backup");
    make_file(folder / "cases.werkrug.2026-02-31T140211Z.backup");
    make_file(folder / "cases.werkrug");
    make_file(folder / "notes.backup");
    const auto found = backups_in_folder(folder.string());
    REQUIRE(found.size() == 3);
    CHECK(found[0].register_name == "other.name.werkrug");
    CHECK(found[1].register_name == "cases.werkrug");
    CHECK(found[1].path == (folder / "cases.werkrug.2026-03-17T140211Z.backup").string());
    CHECK(werkrug::core::print_timestamp(found[2].time) == "2026-03-16T14:02:11Z");
    CHECK(backups_in_folder((folder / "no-such").string()).empty());
}

TEST_CASE("a backup is restored beside its folder, under a name that is free") {
    const auto folder = scratch_dir("backup-restore-path");
    const auto backup = (folder / "backups" / "cases.werkrug.2026-03-16T140211Z.backup").string();
    CHECK(free_path_to_restore(backup) == (folder / "cases.werkrug").string());
    make_file(folder / "cases.werkrug");
    CHECK(free_path_to_restore(backup) == (folder / "cases-2.werkrug").string());
    CHECK(free_path_to_restore((folder / "backups" / "copy.sqlite").string()) ==
          (folder / "copy.werkrug").string());
}

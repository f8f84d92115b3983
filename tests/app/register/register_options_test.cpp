// What a doctor can choose about a register stays within sensible limits.
#include "app/gui/register/register_options.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::app;

TEST_CASE("what is usual: locks after ten minutes, a backup every day, 7 days and 4 weeks kept") {
    const RegisterOptions usual;
    CHECK(usual.lock_after_minutes == 10);
    CHECK(usual.backup_folder.empty());
    CHECK(usual.daily_backup);
    CHECK(usual.keep.daily == 7);
    CHECK(usual.keep.weekly == 4);
    CHECK(within_limits(usual) == usual);
}

TEST_CASE("options out of their limits become the nearest that are within") {
    const auto low = within_limits({.lock_after_minutes = -1, .keep = {.daily = 0, .weekly = 0}});
    CHECK(low.lock_after_minutes == 0);
    CHECK(low.keep.daily == 1);
    CHECK(low.keep.weekly == 0);
    const auto high =
        within_limits({.lock_after_minutes = 100'000, .keep = {.daily = 4000, .weekly = 4000}});
    CHECK(high.lock_after_minutes == 480);
    CHECK(high.keep.daily == 366);
    CHECK(high.keep.weekly == 522);
}

TEST_CASE("backups go beside the register unless a folder was chosen") {
    CHECK(backup_folder_for({}, "/home/me/practice.werkrug") ==
          "/home/me/practice.werkrug-backups");
    CHECK(backup_folder_for({.backup_folder = "/media/stick"}, "/home/me/practice.werkrug") ==
          "/media/stick");
}

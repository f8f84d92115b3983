// Backups: written, checked, rotated, put back.
#include "core/register/backup.hpp"

#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

core::Timestamp noon(const char* day) {
    return std::chrono::sys_days{date(day)} + std::chrono::hours{12};
}

// A backup at noon of every day from `first` on.
std::vector<core::Timestamp> daily(const char* first, int count) {
    std::vector<core::Timestamp> times;
    times.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) times.push_back(noon(first) + std::chrono::days{i});
    return times;
}

// The days that stay.
std::vector<std::string> kept(std::vector<core::Timestamp> times,
                              const core::BackupPolicy& policy = {}) {
    const auto removed = core::backups_to_remove(times, policy);
    std::vector<std::string> days;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (std::find(removed.begin(), removed.end(), i) == removed.end())
            days.push_back(core::print_timestamp(times[i]).substr(5, 5));
    return days;
}

}  // namespace

TEST_CASE("seven daily and four weekly backups stay", "[register]") {
    using Days = std::vector<std::string>;
    // 2026-03-02 is a Monday; the last of 40 days is Friday 10 April. The last of each of the last
    // four weeks are 22 and 29 March, 5 April (Sundays) and 10 April.
    CHECK(kept(daily("2026-03-02", 40)) ==
          Days{"03-22", "03-29", "04-04", "04-05", "04-06", "04-07", "04-08", "04-09", "04-10"});
    CHECK(kept(daily("2026-03-02", 7)).size() == 7);
    CHECK(kept({}).empty());
    // Weeks without a backup do not count; of one day the last stays.
    CHECK(kept({noon("2025-01-06"), noon("2025-06-02"), noon("2026-01-05"),
                noon("2026-01-05") + std::chrono::hours{1}},
               {.daily = 1, .weekly = 2}) == Days{"06-02", "01-05"});
    CHECK(kept(daily("2026-03-02", 5), {.daily = 0, .weekly = 0}) == Days{"03-06"});
}

TEST_CASE("one backup a day is due", "[register]") {
    CHECK(core::backup_is_due({}, noon("2026-03-02")));
    CHECK_FALSE(core::backup_is_due(daily("2026-03-02", 1), noon("2026-03-02")));
    CHECK(core::backup_is_due(daily("2026-03-02", 1), noon("2026-03-03")));
}

TEST_CASE("the time of a backup stands in its name", "[register]") {
    const auto name = core::backup_name("my.cases", noon("2026-03-02"));
    CHECK(name == "my.cases.2026-03-02T120000Z.backup");
    CHECK(core::backup_time("my.cases", name) == noon("2026-03-02"));
    for (const char* other :
         {"", "my.cases", "x.cases.2026-03-02T120000Z.backup", "my.cases.2026-03-32T120000Z.backup",
          "my.cases.2026-03-02T250000Z.backup", "my.cases.2026-03-02T1200-1Z.backup",
          "my.cases.2026-03-02T120000Z.backop"})
        CHECK_FALSE(core::backup_time("my.cases", other));
}

TEST_CASE("a backup is whole, rotated, and can be put back", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_backup");
    const auto path = folder / "cases";
    const auto backups = folder / "backups";
    fs::create_directory(backups);
    make_register(path, world);
    std::string last;
    auto cases = open_register(path, world);
    const auto id = cases.add({.facts = synthetic_case(1)}, tables::default_instrument());
    for (int day = 0; day < 4; ++day) {
        *world.now += std::chrono::days{1};
        cases.save(id, {.facts = synthetic_case(10 + day)}, tables::default_instrument());
        last = core::back_up_into(cases, backups.string(), {.daily = 2, .weekly = 0},
                                  world.environment);
    }
    CHECK(core::backups_in(backups.string(), path.string()).size() == 2);
    cases.save(id, {.facts = synthetic_case(99)}, tables::default_instrument());

    const auto preview =
        core::preview_backup(last, secret(), core::SlotKind::passphrase, world.environment);
    CHECK(preview.report.problems.empty());
    CHECK(preview.report.revisions == 5);
    CHECK(preview.report.cases == 1);
    CHECK_THROWS_AS(core::restore_backup(last, path.string(), secret(), core::SlotKind::passphrase,
                                         world.environment),
                    Error);  // never over a register
    const auto restored = folder / "restored";
    CHECK_THROWS_AS(core::restore_backup(last, restored.string(), secret("wrong"),
                                         core::SlotKind::passphrase, world.environment),
                    core::WrongSecret);
    core::restore_backup(last, restored.string(), secret(), core::SlotKind::passphrase,
                         world.environment);
    const auto again = open_register(restored, world);
    CHECK(core::facts_of(again.last(id), "x") == synthetic_case(13));
    CHECK(again.check().problems.empty());
    const auto log = again.log();
    CHECK(std::any_of(log.begin(), log.end(), [](const auto& entry) {
        return entry.action == core::AuditAction::restored;
    }));
}

TEST_CASE("the daily backup makes its folder, and one backup a day", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_daily_backup");
    const auto backups = folder / "made" / "backups";
    make_register(folder / "cases", world);
    auto cases = open_register(folder / "cases", world);
    const auto due = [&](core::Register& opened) {
        return core::back_up_if_due(opened, backups.string(), {.daily = 2, .weekly = 0},
                                    world.environment);
    };
    const auto first = due(cases);
    REQUIRE(first);
    CHECK(fs::exists(*first));
    CHECK(fs::status(backups).permissions() == fs::perms::owner_all);
    CHECK(fs::status(folder / "made").permissions() == fs::perms::owner_all);
    CHECK_FALSE(due(cases));
    *world.now += std::chrono::days{1};
    auto reading = open_register(folder / "cases", world);
    REQUIRE(reading.read_only());
    CHECK_FALSE(due(reading));
    CHECK(due(cases));
    *world.now += std::chrono::days{1};
    CHECK(due(cases));
    CHECK(core::backups_in(backups.string(), cases.path()).size() == 2);
    CHECK_FALSE(fs::exists(*first));
    fs::remove_all(backups);
    write_bytes(backups, "a file");
    CHECK_THROWS_AS(due(cases), Error);
    CHECK(cases.check().problems.empty());
}

TEST_CASE("a damaged register gives no backup, and a damaged backup is not put back",
          "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_bad_backup");
    make_register(folder / "cases", world);
    {
        auto cases = open_register(folder / "cases", world);
        cases.add({.facts = synthetic_case(1)}, tables::default_instrument());
        cases.back_up((folder / "good").string());
    }
    const char* damage = "UPDATE revision SET sealed = zeroblob(500)";
    core::Database(folder / "cases", core::FileAccess::write).execute(damage);
    const auto cases = open_register(folder / "cases", world);
    CHECK_THROWS_AS(cases.back_up((folder / "bad").string()), Error);
    core::Database(folder / "good", core::FileAccess::write).execute(damage);
    CHECK_THROWS_AS(core::restore_backup((folder / "good").string(), (folder / "back").string(),
                                         secret(), core::SlotKind::passphrase, world.environment),
                    Error);
    for (const char* name : {"bad", "bad.new", "back", "back.new"})
        CHECK_FALSE(fs::exists(folder / name));
}

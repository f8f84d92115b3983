// The register as a program uses it: saving, history, destroying, reading only, logs.
#include "core/register/register.hpp"

#include "core/case/case_writer.hpp"
#include "core/register/crypto_self_test.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const tables::InstrumentFile& instrument() {
    return tables::default_instrument();
}

}  // namespace

TEST_CASE("the encryption library computes the published examples", "[register]") {
    CHECK_NOTHROW(core::self_test_crypto());
}

TEST_CASE("what is saved is read back, also after closing", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_saved") / "cases.werkrug";
    make_register(path, world);
    std::string id;
    auto facts = sample_case();
    {
        auto cases = open_register(path, world);
        REQUIRE_FALSE(cases.read_only());
        id = cases.add({.facts = facts}, instrument());
        facts.worker.family_name = "de Vries-Bos";
        *world.now += std::chrono::hours{1};
        CHECK(cases.save(id, {.facts = facts}, instrument()) == 2);
    }
    const auto cases = open_register(path, world);
    CHECK(cases.problems().empty());
    const auto saved = cases.last(id);
    CHECK(saved.revision == 2);
    CHECK(saved.saved_by == facts.physician.name);
    CHECK(core::print_timestamp(saved.saved_at) == "2026-04-01T10:00:00Z");
    CHECK(saved.instrument == core::stamp_of(instrument()));
    CHECK(core::facts_of(saved, "x") == facts);
    CHECK(core::facts_of(cases.read(id, 1), "x") == sample_case());
    CHECK_THROWS_AS(cases.read(id, 3), Error);
    CHECK_THROWS_AS(cases.last(std::string(16, 'x')), Error);
    CHECK(cases.check().problems.empty());
}

TEST_CASE("the history tells what changed, and an old revision comes back as a new one",
          "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_history") / "cases.werkrug";
    make_register(path, world);
    auto cases = open_register(path, world, {.who = "dr. Bakker"});
    auto facts = sample_case();
    const auto id = cases.add({.facts = facts}, instrument());
    facts.worker.family_name = "Jansen";
    facts.red_flags.answers[1].answer = core::Answer::yes;
    facts.inspection.reset();
    cases.save(id, {.facts = facts}, instrument());
    CHECK(cases.restore_revision(id, 1, instrument()) == 3);

    const auto history = cases.history(id);
    REQUIRE(history.size() == 3);
    CHECK(history[0].changes.empty());
    CHECK(history[1].saved.saved_by == "dr. Bakker");
    using Changes = std::vector<core::FieldChange>;
    CHECK(history[1].changes == Changes{{"worker/family-name", "de Vries", "Jansen"},
                                        {"red-flags/flag[trauma]/@answer", "no", "yes"},
                                        {"inspection/@sent", "2026-03-18", std::nullopt},
                                        {"inspection/@answered", "2026-03-25", std::nullopt},
                                        {"inspection/@outcome", "agreed", std::nullopt}});
    CHECK(history[2].changes.size() == 5);
    CHECK(history[2].saved.xml == history[0].saved.xml);
    CHECK(cases.index().find(id)->summary.revision == 3);
    CHECK(cases.check().problems.empty());
}

TEST_CASE("a destroyed case is gone, its tombstone stays, the chain holds", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_destroy") / "cases.werkrug";
    make_register(path, world);
    std::string kept;
    std::string gone;
    std::string key_bytes;
    {
        auto cases = open_register(path, world, {.who = "dr. Bakker"});
        kept = cases.add({.facts = synthetic_case(1)}, instrument());
        gone = cases.add({.facts = synthetic_case(2)}, instrument());
        cases.save(gone, {.facts = synthetic_case(3)}, instrument());
        key_bytes =
            core::RowStore(path.string(), core::FileAccess::read).case_row(gone).value().sealed_key;
        cases.destroy(gone, "request of the worker");
        CHECK_THROWS_AS(cases.last(gone), Error);
        CHECK_THROWS_AS(cases.save(gone, {.facts = synthetic_case(2)}, instrument()), Error);
        // The wrapped key is nowhere in the files any more.
        for (const auto& entry : std::filesystem::directory_iterator(path.parent_path()))
            CHECK(read_bytes(entry.path()).find(key_bytes) == std::string::npos);
    }
    const auto cases = open_register(path, world);
    CHECK(ids_of(cases) == std::vector<std::string>{kept});
    const auto tombstones = cases.tombstones();
    REQUIRE(tombstones.size() == 1);
    CHECK(tombstones[0].case_id == gone);
    CHECK(tombstones[0].reason == "request of the worker");
    CHECK(tombstones[0].who == "dr. Bakker");
    CHECK(tombstones[0].revisions == 2);
    const auto report = cases.check();
    CHECK(report.problems.empty());
    CHECK(report.revisions == 3);
    CHECK(report.tombstones == 1);
}

TEST_CASE("the log tells who did what", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_log") / "cases.werkrug";
    make_register(path, world);
    auto cases = open_register(path, world, {.who = "dr. Bakker"});
    const auto id = cases.add({.facts = sample_case()}, instrument());
    cases.log_export(id, "insurer report", "Verzekeraar Noord", "abc");
    cases.destroy(id, "test");
    const auto log = cases.log();
    std::vector<core::AuditAction> actions;
    actions.reserve(log.size());
    for (const auto& entry : log) actions.push_back(entry.action);
    using enum core::AuditAction;
    REQUIRE(actions == std::vector<core::AuditAction>{created, opened, saved, exported, destroyed});
    CHECK(log[0].who == "M. Jansen");
    CHECK(log[1].who == "dr. Bakker");
    CHECK(log[3].recipient == "Verzekeraar Noord");
    CHECK(log[3].sha256 == "abc");
    CHECK(log[3].case_id == id);
}

TEST_CASE("the second to open reads, and is told who writes", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_second") / "cases.werkrug";
    make_register(path, world);
    {
        auto first = open_register(path, world, {.who = "dr. Bakker"});
        const auto id = first.add({.facts = sample_case()}, instrument());
        auto second = open_register(path, world);
        CHECK(second.read_only());
        CHECK(second.held_by_another());
        REQUIRE(second.holder());
        CHECK(second.holder()->who == "dr. Bakker");
        CHECK(core::facts_of(second.last(id), "x") == sample_case());
        CHECK_THROWS_AS(second.add({.facts = sample_case()}, instrument()), Error);
        CHECK_THROWS_AS(second.destroy(id, "x"), Error);
        CHECK(second.check().problems.empty());
    }
    CHECK_FALSE(open_register(path, world).read_only());
}

TEST_CASE("a wrong passphrase is a clear no", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_wrong") / "cases.werkrug";
    make_register(path, world);
    CHECK_THROWS_AS(core::Register::open(path.string(), secret("battery"), {}, world.environment),
                    core::WrongSecret);
    CHECK_THROWS_AS(core::Register::open(path.string(), secret(),
                                         {.kind = core::SlotKind::recovery}, world.environment),
                    core::WrongSecret);
}

TEST_CASE("files that are no register are told apart", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_other_files");
    const auto refusal = [&](const std::filesystem::path& path) {
        try {
            open_register(path, world);
        } catch (const core::WrongSecret&) {
            return std::string{"wrong secret"};
        } catch (const Error& error) {
            CHECK_FALSE(error.problems().at(0).hint.msgid.empty());
            return error.problems().at(0).what.msgid;
        }
        return std::string{};
    };
    CHECK(refusal(folder / "none") == "The register is not there.");
    write_bytes(folder / "empty", "");
    CHECK(refusal(folder / "empty") == "The file is not a register of Werkrug.");
    CHECK(refusal(folder) == "The file is not a register of Werkrug.");
    write_bytes(folder / "text", std::string(5000, 'a'));
    CHECK(refusal(folder / "text") ==
          "The file is not a register of Werkrug, or its beginning is damaged.");
    CHECK_FALSE(std::filesystem::exists(folder / "text.lock"));

    make_register(folder / "other", world);
    core::Database(folder / "other", core::FileAccess::write).execute("PRAGMA application_id=1");
    CHECK(refusal(folder / "other") == "The file is not a register of Werkrug.");

    make_register(folder / "newer", world);
    core::Database(folder / "newer", core::FileAccess::write).execute("PRAGMA user_version=2");
    CHECK(refusal(folder / "newer") ==
          "The register was written by a newer version of Werkrug (format {0}).");

    make_register(folder / "tables", world);
    core::Database(folder / "tables", core::FileAccess::write)
        .execute("CREATE TABLE more(x INTEGER)");
    CHECK(refusal(folder / "tables") == "This part of the register is damaged.");
}

TEST_CASE("a file is never overwritten by creating", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_create") / "cases.werkrug";
    write_bytes(path, "something");
    CHECK_THROWS_AS(make_register(path, world), Error);
    CHECK(read_bytes(path) == "something");
    CHECK_THROWS_AS(make_register(path.parent_path() / "no" / "x", world), Error);
}

TEST_CASE("a clock that was set back is told, and loses nothing", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_clock") / "cases.werkrug";
    make_register(path, world);
    std::string id;
    {
        auto cases = open_register(path, world);
        id = cases.add({.facts = sample_case()}, instrument());
    }
    *world.now -= std::chrono::hours{24};
    auto cases = open_register(path, world);
    REQUIRE(cases.problems().size() == 1);
    CHECK(cases.problems()[0].severity == Severity::warning);
    CHECK_FALSE(cases.read_only());
    CHECK(cases.save(id, {.facts = synthetic_case(1)}, instrument()) == 2);
    const auto report = cases.check();
    CHECK_FALSE(has_errors(report.problems));
    REQUIRE_FALSE(report.problems.empty());
    CHECK(report.problems[0].path == "revision[2]");
}

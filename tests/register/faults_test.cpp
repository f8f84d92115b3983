// Flipped bytes, cut-off files, rows moved by hand: either exactly the old content or an error that
// names the place.
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

// All that a register says, in one order, to compare.
std::string content_of(const core::Register& cases) {
    std::string content;
    auto ids = ids_of(cases);
    std::sort(ids.begin(), ids.end());
    for (const auto& id : ids) {
        const auto& summary = cases.index().find(id)->summary;
        content += core::hex_of(id) + core::pack_summary(summary);
        for (const auto& entry : cases.history(id)) content += core::pack_saved_case(entry.saved);
    }
    for (const auto& entry : cases.log())
        content += std::string{core::name_of(entry.action)} + entry.who + entry.what;
    for (const auto& tombstone : cases.tombstones()) content += tombstone.reason;
    return content;
}

enum class Outcome { same, refused, different };

// Opens and reads everything. Every error must name a place and give a hint.
Outcome read_all(const fs::path& path, const TestWorld& world, const std::string& expected) {
    const auto names_a_place = [&](const Problems& problems) {
        for (const auto& problem : problems)
            if (problem.severity == Severity::error && problem.what.msgid.empty()) return false;
        return !problems.empty();
    };
    try {
        const auto cases = open_register(path, world, {.read_only = true});
        auto problems = cases.problems();
        if (!has_errors(problems)) problems = cases.check().problems;
        if (has_errors(problems))
            return names_a_place(problems) ? Outcome::refused : Outcome::different;
        return content_of(cases) == expected ? Outcome::same : Outcome::different;
    } catch (const core::WrongSecret&) {
        return Outcome::different;  // the passphrase was right: this would mislead
    } catch (const Error& error) {
        const bool placed = error.file() == path.string() && names_a_place(error.problems());
        return placed ? Outcome::refused : Outcome::different;
    }
}

// A register with a few cases, revisions and a tombstone, and what it says.
struct Sample {
    fs::path path{};
    std::string expected{};
};

Sample make_sample(const fs::path& folder, const TestWorld& world) {
    Sample sample{.path = folder / "cases.werkrug"};
    make_register(sample.path, world);
    {
        auto cases = open_register(sample.path, world);
        for (int i = 0; i < 6; ++i) {
            const auto id = cases.add({.facts = synthetic_case(i)}, tables::default_instrument());
            cases.save(id, {.facts = synthetic_case(100 + i)}, tables::default_instrument());
            if (i == 3) cases.destroy(id, "request of the worker");
        }
    }
    sample.expected = content_of(open_register(sample.path, world, {.read_only = true}));
    return sample;
}

void put_byte(const fs::path& path, std::size_t place, char byte) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(place));
    file.put(byte);
}

void remove_companions(const fs::path& path) {
    for (const char* ending : {"-wal", "-shm"}) fs::remove(path.string() + ending);
}

}  // namespace

TEST_CASE("a flipped byte gives the old content or an error, never anything else", "[register]") {
    const auto world = test_world();
    const auto sample = make_sample(scratch_dir("register_flips"), world);
    const auto whole = read_bytes(sample.path);
    REQUIRE(read_all(sample.path, world, sample.expected) == Outcome::same);
    const std::size_t flips = sanitized() ? 500 : 2200;
    std::size_t refused = 0;
    for (std::size_t i = 0; i < flips; ++i) {
        const auto place = i * whole.size() / flips;
        const auto mask = static_cast<char>(1U << (i % 8));
        put_byte(sample.path, place, static_cast<char>(whole[place] ^ mask));
        const auto outcome = read_all(sample.path, world, sample.expected);
        if (outcome == Outcome::different) FAIL_CHECK("the byte at " << place);
        if (outcome == Outcome::refused) ++refused;
        put_byte(sample.path, place, whole[place]);
        remove_companions(sample.path);
    }
    // Most of the file is sealed rows; the rest is free space.
    CHECK(refused > flips / 4);
    CHECK(read_all(sample.path, world, sample.expected) == Outcome::same);
}

TEST_CASE("a cut-off file gives an error", "[register]") {
    const auto world = test_world();
    const auto sample = make_sample(scratch_dir("register_truncations"), world);
    const auto whole = read_bytes(sample.path);
    constexpr std::size_t cuts = 220;
    for (std::size_t i = 0; i < cuts; ++i) {
        write_bytes(sample.path, whole.substr(0, i * whole.size() / cuts));
        if (read_all(sample.path, world, sample.expected) != Outcome::refused)
            FAIL_CHECK("cut at " << i * whole.size() / cuts);
        remove_companions(sample.path);
    }
}

TEST_CASE("rows moved, removed or put back by hand are found and named", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_rows");
    const auto sample = make_sample(folder, world);
    const auto whole = read_bytes(sample.path);
    // The first problem after doing this to the file.
    const auto first_after = [&](const char* sql) {
        write_bytes(sample.path, whole);
        remove_companions(sample.path);
        core::Database(sample.path, core::FileAccess::write).execute(sql);
        const auto problems =
            open_register(sample.path, world, {.read_only = true}).check().problems;
        return problems.empty() ? std::string{"none"} : problems.front().path;
    };
    CHECK(first_after("SELECT 1") == "none");
    CHECK(first_after("UPDATE revision SET sealed = (SELECT sealed FROM revision WHERE sequence=2) "
                      "WHERE sequence = 1") == "revision[1]");
    CHECK(first_after("CREATE TEMP TABLE t AS SELECT sequence, sealed FROM revision; UPDATE "
                      "revision SET sealed = (SELECT sealed FROM t WHERE t.sequence = 7 - "
                      "revision.sequence) WHERE sequence IN (3, 4)") == "revision[3]");
    CHECK(first_after("DELETE FROM revision WHERE sequence = 5") == "revision[6]");
    CHECK(first_after("DELETE FROM revision WHERE sequence = 12") == "revision[11]");
    CHECK(first_after("UPDATE revision SET previous = zeroblob(32) WHERE sequence = 4") ==
          "revision[4]");
    CHECK(first_after("UPDATE revision SET revision = 3 WHERE sequence = 2").starts_with("case["));
    CHECK(first_after("DELETE FROM audit WHERE sequence = 3") == "audit[4]");
    CHECK(first_after("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
              .starts_with("audit["));
    CHECK(first_after("UPDATE audit SET sealed = zeroblob(90) WHERE sequence = 2") == "audit[2]");
    CHECK(first_after("DELETE FROM tombstone") == "tombstone");
    CHECK(first_after("DELETE FROM case_state WHERE case_id = (SELECT min(case_id) FROM "
                      "case_state)") == "case");
    CHECK(first_after("UPDATE case_state SET sealed_summary = (SELECT sealed_summary FROM "
                      "case_state LIMIT 1 OFFSET 1) WHERE case_id = (SELECT min(case_id) FROM "
                      "case_state)")
              .starts_with("case["));
    CHECK(first_after("UPDATE case_state SET revision = 1").starts_with("case["));
    CHECK(first_after("DELETE FROM key_slot WHERE number = 2") == "key-slot");
    CHECK(first_after("UPDATE register SET head = zeroblob(200)") == "head");
}

TEST_CASE("an older head, or an older state of a case, is found", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_rollback") / "cases.werkrug";
    make_register(path, world);
    std::string id;
    {
        auto cases = open_register(path, world);
        id = cases.add({.facts = synthetic_case(1)}, tables::default_instrument());
    }
    core::CaseRow old_state;
    std::string old_head;
    {
        const core::RowStore store(path.string(), core::FileAccess::read);
        old_state = store.case_row(id).value();
        old_head = store.sealed_head();
    }
    {
        auto cases = open_register(path, world);
        cases.save(id, {.facts = synthetic_case(2)}, tables::default_instrument());
    }
    const auto whole = read_bytes(path);
    {
        const core::RowStore store(path.string(), core::FileAccess::write);
        store.put(old_state);
    }
    CHECK(open_register(path, world).problems().at(0).path == "case[" + core::hex_of(id) + "]");
    write_bytes(path, whole);
    remove_companions(path);
    {
        const core::RowStore store(path.string(), core::FileAccess::write);
        store.put_head(old_head);
    }
    CHECK(open_register(path, world).problems().at(0).path == "revision[2]");
    CHECK(open_register(path, world).read_only());
}

TEST_CASE("a destroyed case that is put back is found", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_put_back") / "cases.werkrug";
    make_register(path, world);
    core::CaseRow old_state;
    {
        auto cases = open_register(path, world);
        const auto id = cases.add({.facts = synthetic_case(1)}, tables::default_instrument());
        old_state = core::RowStore(path.string(), core::FileAccess::read).case_row(id).value();
        cases.destroy(id, "request of the worker");
    }
    core::RowStore(path.string(), core::FileAccess::write).put(old_state);
    const auto problems = open_register(path, world, {.read_only = true}).check().problems;
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.back().path.starts_with("case["));
}

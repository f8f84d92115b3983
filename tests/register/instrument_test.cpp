// The instruments that cases were assessed with: kept with the register, checked, and compared with
// the one of today.
#include "core/register/instrument_change.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const tables::InstrumentFile& shipped() {
    return tables::default_instrument();
}

// The shipped instrument with another version and a lower threshold.
tables::InstrumentFile milder() {
    auto xml = shipped().xml;
    const auto replace = [&](const std::string& from, const std::string& to) {
        const auto place = xml.find(from);
        REQUIRE(place != std::string::npos);
        xml.replace(place, from.size(), to);
    };
    replace("version=\"" + shipped().instrument.version + "\"", "version=\"milder\"");
    replace("threshold percent=\"50\"", "threshold percent=\"40\"");
    return tables::read_instrument(xml, "milder.xml");
}

std::string first_problem(const std::filesystem::path& path, const TestWorld& world) {
    const auto problems = open_register(path, world, {.read_only = true}).check().problems;
    return problems.empty() ? std::string{"none"} : problems.front().path;
}

}  // namespace

TEST_CASE("the instrument of a revision is kept once, and read back as it was", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_instruments") / "cases";
    make_register(path, world);
    const auto other = milder();
    std::string id;
    {
        auto cases = open_register(path, world);
        id = cases.add({.facts = sample_case()}, shipped());
        cases.add({.facts = synthetic_case(1)}, shipped());
        cases.save(id, {.facts = sample_case()}, other);
        cases.restore_revision(id, 1, other);
    }
    const auto cases = open_register(path, world);
    CHECK(cases.last(id).instrument == core::stamp_of(shipped()));
    for (const auto* expected : {&shipped(), &other}) {
        const auto kept = cases.instrument(core::stamp_of(*expected).sha256);
        REQUIRE(kept);
        CHECK(kept->xml == expected->xml);
        CHECK(kept->instrument.version == expected->instrument.version);
    }
    CHECK_FALSE(cases.instrument(std::string(64, '0')));
    CHECK(cases.check().problems.empty());
    int rows = 0;
    core::RowStore(path.string(), core::FileAccess::read).each_instrument([&](const auto&) {
        ++rows;
    });
    CHECK(rows == 2);
}

TEST_CASE("an instrument that is missing, changed or exchanged is found", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_instruments_broken") / "cases";
    make_register(path, world);
    const auto first = core::stamp_of(shipped()).sha256;
    const auto second = core::stamp_of(milder()).sha256;
    std::string id;
    {
        auto cases = open_register(path, world);
        id = cases.add({.facts = sample_case()}, shipped());
        cases.save(id, {.facts = sample_case()}, milder());
        cases.save(id, {.facts = sample_case()}, milder());
    }
    const auto whole = read_bytes(path);
    const auto first_after = [&](const std::string& sql) {
        write_bytes(path, whole);
        core::Database(path, core::FileAccess::write).execute(sql.c_str());
        return first_problem(path, world);
    };
    const auto row = [](const std::string& sha256) {
        return " WHERE sha256 = CAST('" + sha256 + "' AS BLOB)";
    };
    CHECK(first_after("SELECT 1") == "none");
    CHECK(first_after("DELETE FROM instrument" + row(second)) == "revision[2]");
    CHECK(first_after("UPDATE instrument SET sealed = zeroblob(200)" + row(first)) ==
          "instrument[" + first + "]");
    {
        const auto cases = open_register(path, world);
        CHECK_THROWS_AS(cases.instrument(first), Error);
        CHECK_THROWS_AS(core::instrument_change(cases.read(id, 1), cases, milder()), Error);
    }
    CHECK(first_after("UPDATE instrument SET sealed = (SELECT sealed FROM instrument" + row(first) +
                      ")" + row(second)) == "instrument[" + second + "]");
}

TEST_CASE("a case whose instrument has changed shows both results", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_instrument_change") / "cases";
    make_register(path, world);
    auto cases = open_register(path, world);
    const auto id = cases.add({.facts = sample_case()}, shipped());
    CHECK_FALSE(core::instrument_change(cases.last(id), cases, shipped()));

    const auto change = core::instrument_change(cases.last(id), cases, milder());
    REQUIRE(change);
    CHECK(change->before.instrument.version == shipped().instrument.version);
    REQUIRE(change->then.work_relatedness);
    REQUIRE(change->now.work_relatedness);
    CHECK_FALSE(change->then.work_relatedness->occupational_disease);  // 48.9 %
    CHECK(change->now.work_relatedness->occupational_disease);
}

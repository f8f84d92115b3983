// The exposure at the first assessment beside that of now, by the normative example: a load of 17
// kg for more than 10 % of the shift is a high level of lifting, of 7 points; 15 kg at 1.5 lifts a
// minute is none (the instrument's limits).
#include "core/register/exposure_effect.hpp"

#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const tables::Instrument& instrument() {
    return tables::default_instrument().instrument;
}

core::Case with_load(double load_kg) {
    auto facts = sample_case();
    facts.exposure.worksheet.value().tasks.at(0).lifts.at(0).load_kg = load_kg;
    return facts;
}

std::vector<std::string> lines(const core::ExposureEffect& effect) {
    std::vector<std::string> lines;
    for (const auto& change : effect.numbers)
        lines.push_back(change.path + ": " + change.before.value_or("?") + " -> " +
                        change.after.value_or("?"));
    return lines;
}

struct Practice {
    explicit Practice(const std::string& test)
        : cases((make_register(file_of(test), world), open_register(file_of(test), world))) {}
    static std::filesystem::path file_of(const std::string& test) {
        static const auto folder = scratch_dir("exposure-effect");
        return folder / (test + ".werkrug");
    }
    std::optional<core::FirstAssessment> first(const std::string& id) const {
        return core::first_assessment(cases, id, instrument());
    }
    TestWorld world = test_world();
    core::Register cases;
};

}  // namespace

TEST_CASE("a lighter load: the number, the level, the points and the percentage", "[register]") {
    const auto effect = core::exposure_effect(sample_case(), with_load(15), instrument());
    CHECK(lines(effect) ==
          std::vector<std::string>{"exposure/worksheet/task[1]/lift[1]/@load-kg: 17 -> 15"});
    const auto level = [](const core::Assessment& assessment) {
        return assessment.exposure.factors.at(0).level;
    };
    CHECK(level(effect.before) == tables::Level::high);
    CHECK(level(effect.after) == tables::Level::none);
    CHECK(effect.before.exposure.points.value() - effect.after.exposure.points.value() == 7);
    CHECK(effect.after.work_relatedness.value().percent_table <
          effect.before.work_relatedness.value().percent_table);
}

TEST_CASE("what is no number of the worksheet is not listed", "[register]") {
    auto after = sample_case();
    after.worker.family_name = "Bakker";
    after.complaint.pain_nrs = 3;
    after.exposure.worksheet.value().tasks.at(0).name = "2";
    auto before = sample_case();
    before.exposure.worksheet.value().tasks.at(0).name = "1";
    CHECK(core::exposure_effect(before, after, instrument()).numbers.empty());
    CHECK(core::exposure_effect(sample_case(), after, instrument()).numbers.empty());
}

TEST_CASE("a task that was taken out is before only, one that was added after only", "[register]") {
    auto after = sample_case();
    auto& tasks = after.exposure.worksheet.value().tasks;
    tasks.pop_back();
    const auto gone = core::exposure_effect(sample_case(), after, instrument());
    REQUIRE_FALSE(gone.numbers.empty());
    for (const auto& change : gone.numbers) {
        CHECK(change.before.has_value());
        CHECK_FALSE(change.after.has_value());
    }
    const auto added = core::exposure_effect(after, sample_case(), instrument());
    CHECK(added.numbers.size() == gone.numbers.size());
    for (const auto& change : added.numbers) CHECK_FALSE(change.before.has_value());
}

TEST_CASE("the first assessment is what stood there at the end of its first day", "[register]") {
    Practice practice("assessed");
    auto facts = sample_case();
    facts.exposure = {};
    const auto id = practice.cases.add({.facts = facts}, tables::default_instrument());
    CHECK_FALSE(practice.first(id).has_value());
    // "1" on the way to "17": saved by itself, with a result, and not meant.
    practice.cases.save(id, {.facts = with_load(1)}, tables::default_instrument());
    practice.cases.save(id, {.facts = sample_case()}, tables::default_instrument());
    *practice.world.now += std::chrono::days{1};
    practice.cases.save(id, {.facts = with_load(15)}, tables::default_instrument());
    const auto found = practice.first(id);
    REQUIRE(found.has_value());
    CHECK(found->saved.revision == 3);
    CHECK_FALSE(found->notified);
}

TEST_CASE("of a case that was notified, it is the first revision marked so", "[register]") {
    Practice practice("notified");
    const auto id = practice.cases.add({.facts = sample_case()}, tables::default_instrument());
    practice.cases.save(id, {.facts = with_load(16)}, tables::default_instrument());
    practice.cases.mark(id, {.notified_on = core::parse_date("2026-03-20")});
    practice.cases.save(
        id, {.facts = with_load(15), .marks = {.notified_on = core::parse_date("2026-03-20")}},
        tables::default_instrument());
    const auto found = practice.first(id);
    REQUIRE(found.has_value());
    CHECK(found->saved.revision == 3);
    CHECK(found->notified);
    CHECK_THROWS_AS(practice.first("no such case"), Error);
}

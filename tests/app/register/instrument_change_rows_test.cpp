// Both results side by side when the instrument has changed.
#include "app/gui/register/instrument_change_rows.hpp"

#include "core/assessment/assess.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::app;
using namespace werkrug::tests;

namespace {

core::InstrumentChange change_to(const tables::InstrumentFile& now) {
    core::InstrumentChange change{.before = tables::default_instrument()};
    change.then = core::assess(sample_case(), change.before.instrument);
    change.now = core::assess(sample_case(), now.instrument);
    return change;
}

ResultRow row_named(const std::vector<ResultRow>& rows, const std::string& name) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("a lower threshold turns the outcome of the example, and the rows say so") {
    const core::Translator en(Language::en);
    auto now = tables::default_instrument();
    now.instrument.threshold_percent = 40;
    now.instrument.version = "milder";
    const auto change = change_to(now);
    const auto rows = instrument_change_rows(change, now, en);
    CHECK(row_named(rows, "Version").now == "milder");
    CHECK(row_named(rows, "Threshold").then == "50%");
    CHECK(row_named(rows, "Threshold").now == "40%");
    CHECK(row_named(rows, "Outcome").then == "below the threshold");
    CHECK(row_named(rows, "Outcome").now == "at or above the threshold");
    CHECK(row_named(rows, "Outcome").differs());
    CHECK(row_named(rows, "Points").then == "12");  // tests/vectors/case.expected.json
    CHECK_FALSE(row_named(rows, "Points").differs());
    CHECK(instrument_change_headline(change, en) == "The outcome is another one.");
}

TEST_CASE("a factor that only one of the instruments knows has a row") {
    const core::Translator en(Language::en);
    auto now = tables::default_instrument();
    const auto gone = now.instrument.factors.back().title.in(Language::en);
    now.instrument.factors.pop_back();
    const auto rows = instrument_change_rows(change_to(now), now, en);
    CHECK(row_named(rows, gone).now == "–");
    CHECK(rows.back().name == gone);
}

TEST_CASE("the same numbers are called the same") {
    const core::Translator en(Language::en);
    auto now = tables::default_instrument();
    CHECK(instrument_change_headline(change_to(now), en) == "The result is the same.");
    for (auto& factor : now.instrument.factors)
        for (auto& level : factor.levels)
            if (level.points > 0) --level.points;
    CHECK(instrument_change_headline(change_to(now), en) ==
          "The outcome is the same; numbers differ.");
}

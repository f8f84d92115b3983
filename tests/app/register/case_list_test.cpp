// The list of cases: which rows, in which order, and what their cells say.
#include "app/gui/register/case_list.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace werkrug;
using app::CaseColumn;
using app::CaseList;

namespace {

const core::Date today = *core::parse_date("2026-04-01");

core::CaseSummary summary(const std::string& family_name, const std::string& employer,
                          const std::string& assessed) {
    return {.case_number = "nr " + family_name,
            .family_name = family_name,
            .given_name = "A.",
            .employer = employer,
            .assessment_date = core::parse_date(assessed),
            .conclusion = "likely"};
}

core::SearchIndex three_cases() {
    core::SearchIndex index;
    index.put("1", summary("de Vries", "Zuid", "2026-01-20"));
    index.put("2", summary("Bakker", "Noord", "2026-03-01"));
    index.put("3", summary("Yilmaz", "Midden", "2025-12-31"));
    return index;
}

std::vector<std::string> ids_of(const CaseList& list) {
    std::vector<std::string> ids;
    for (std::size_t row = 0; row < list.size(); ++row) ids.push_back(list.case_id(row));
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Cases are ordered by the column asked for, forwards or backwards") {
    const auto index = three_cases();
    CaseList list(today);
    list.show(index, {}, {CaseColumn::employer});
    CHECK(ids_of(list) == Ids{"3", "2", "1"});
    list.show(index, {}, {CaseColumn::employer, true});
    CHECK(ids_of(list) == Ids{"1", "2", "3"});
    list.show(index, {}, {CaseColumn::assessed});
    CHECK(ids_of(list) == Ids{"3", "1", "2"});
}

TEST_CASE("Only what fits the query is listed") {
    const auto index = three_cases();
    CaseList list(today);
    list.show(index, {.text = "bak"}, {});
    CHECK(ids_of(list) == Ids{"2"});
    CHECK(list.all() == 3);
    list.show(index, {.assessed_from = core::parse_date("2026-01-01")}, {CaseColumn::assessed});
    CHECK(ids_of(list) == Ids{"1", "2"});
}

TEST_CASE("Cells speak the language of the window") {
    const auto index = three_cases();
    CaseList list(today);
    list.show(index, {.text = "yilmaz"}, {});
    REQUIRE(list.size() == 1);
    const core::Translator dutch(Language::nl);
    const core::Translator english(Language::en);
    CHECK(list.cell(0, CaseColumn::worker, dutch) == "Yilmaz, A.");
    CHECK(list.cell(0, CaseColumn::assessed, dutch) == "31-12-2025");
    CHECK(list.cell(0, CaseColumn::assessed, english) ==
          english.short_date(*core::parse_date("2025-12-31")));
    CHECK(list.cell(0, CaseColumn::conclusion, dutch) !=
          list.cell(0, CaseColumn::conclusion, english));
}

TEST_CASE("A list that was forgotten shows nothing") {
    const auto index = three_cases();
    CaseList list(today);
    list.show(index, {}, {});
    list.forget();
    CHECK(list.size() == 0);
    CHECK(list.all() == 0);
}

TEST_CASE(
    "A reminder says when and what, with a sign when its day has come; the first comes first") {
    core::SearchIndex index;
    auto reminded = summary("Bakker", "Noord", "2026-03-01");
    reminded.first_due = today;
    reminded.due_kind = core::DueKind::appointment;
    index.put("today", reminded);
    reminded.family_name = "Cohen";
    reminded.first_due = core::parse_date("2026-04-02");
    reminded.due_kind.reset();  // of a summary of before
    index.put("later", reminded);
    reminded.family_name = "Aalders";
    reminded.reached = core::CaseStatus::closed;
    index.put("closed", reminded);
    CaseList list(today);
    list.show(index, {}, {CaseColumn::reminder});
    CHECK(ids_of(list) == Ids{"today", "later", "closed"});
    const core::Translator dutch(Language::nl);
    CHECK(list.cell(0, CaseColumn::reminder, dutch) == "⚠ 01-04-2026 afspraak");
    CHECK(list.cell(1, CaseColumn::reminder, dutch) == "02-04-2026");
    CHECK(list.cell(2, CaseColumn::reminder, dutch).empty());
}

// Charts of the practice at a glance and annual reports as PDF, read back by poppler.
#include "tests/reports/practice_documents.hpp"

#include "tests/reports/rendered.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};

// As many bars as there can be, each with a name of a hundred words, and something left out.
core::PracticeChart fullest_chart() {
    core::PracticeTable table{.id = "occupation"};
    std::string name;
    for (int i = 0; i < 100; ++i) name += "Magazijnmedewerker ";
    for (std::size_t i = 0; i < core::most_bars + 6; ++i)
        table.counts.push_back({std::to_string(i) + " " + name, 1'000'000 - i});
    return core::practice_chart(table, english);
}

}  // namespace

TEST_CASE("a chart says title, period, numbers, date and source", "[reports][practice]") {
    const RenderedReport chart(conclusion_chart(Language::nl), "practice_chart");
    const auto text = chart.text();
    for (const char* expected :
         {"Conclusie", "Periode van beoordeling 2026", "Casussen 15", "Gemaakt op 24 november 2026",
          "Werkrug", "12", "nog geen conclusie 0"}) {
        INFO(text);
        CHECK(contains(text, expected));
    }
    const auto words = chart.output_of({"pdfinfo", "-struct-text", "FILE"});
    CHECK(contains(words, "Figure"));
    CHECK(contains(chart.output_of({"pdfinfo", "FILE"}), "Pages:           1"));
    CHECK(conclusion_chart(Language::nl) == conclusion_chart(Language::nl));
}

TEST_CASE("the fullest chart stays on its page", "[reports][practice]") {
    const auto chart = fullest_chart();
    const RenderedReport page(
        reports::render_practice_chart(
            chart, {.period = "2026", .cases = 30, .made_on = date("2026-11-24")}, english),
        "practice_chart_full");
    const auto pages = page.word_boxes();
    REQUIRE(pages.size() == 1);
    // A4 in points, and a centimetre that printers leave free.
    for (const auto& word : pages[0]) {
        INFO(word.text);
        CHECK((word.left >= 28 && word.right <= 567 && word.top >= 28 && word.bottom <= 814));
    }
    CHECK(contains(page.text(), "…"));
    CHECK(contains(page.text(), "Not drawn:"));
}

TEST_CASE("a chart of nothing says so", "[reports][practice]") {
    const auto chart = core::practice_chart({.id = "month"}, english);
    const RenderedReport page(
        reports::render_practice_chart(chart, {.period = "all days", .made_on = date("2026-11-24")},
                                       english),
        "practice_chart_empty");
    CHECK(contains(page.text(), "No cases in this period."));
}

TEST_CASE("an annual report shows what may be shown, and hides the rest", "[reports][practice]") {
    const RenderedReport report(annual_report_pdf(Language::en), "annual_report");
    const auto text = report.text();
    INFO(text);
    CHECK(contains(text, "assessed in 2026: Distributiecentrum Noord B.V."));
    CHECK(contains(text, "All cases 26"));
    CHECK(contains(text, "2026-Q1 not shown"));
    CHECK(contains(text, "2026-Q3 17"));
    CHECK(contains(text, "Numbers below 5 are not shown"));
    CHECK(contains(text, "none 9"));
    CHECK(contains(text, "24 November 2026"));
}

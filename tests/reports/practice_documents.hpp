// The documents about the practice as a whole, of hand-made counts, for the tests of all documents.
#pragma once

#include "reports/annual_report.hpp"
#include "reports/practice_chart.hpp"
#include "tests/support/cases.hpp"

#include <string>

namespace werkrug::tests {

inline std::string conclusion_chart(Language language) {
    const core::Translator tr(language);
    const auto chart = core::practice_chart(
        {.id = "conclusion", .counts = {{"likely", 3}, {"suspected", 12}, {"no-conclusion", 0}}},
        tr);
    return reports::render_practice_chart(
        chart, {.period = "2026", .cases = 15, .made_on = date("2026-11-24")}, tr);
}

// Two of its numbers are hidden.
inline core::AnnualReport small_annual_report() {
    return {
        .employer = "Distributiecentrum Noord B.V.",
        .year = 2026,
        .cases = 26,
        .tables = {{.id = "quarter", .counts = {{"2026-Q1", {}}, {"2026-Q2", {}}, {"2026-Q3", 17}}},
                   {.id = "factor/lifting", .counts = {{"none", 9}, {"high", 17}}}}};
}

inline std::string annual_report_pdf(Language language) {
    return reports::render_annual_report(small_annual_report(), date("2026-11-24"),
                                         core::Translator(language));
}

}  // namespace werkrug::tests

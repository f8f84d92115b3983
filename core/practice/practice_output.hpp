// The practice at a glance and the annual report of an employer as files: JSON for programs (ids,
// null for what is not shown), CSV for people and spreadsheets (words).
#pragma once

#include "core/practice/annual_report.hpp"
#include "core/practice/overview.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// One object, indented, ending in a line feed.
std::string overview_json(const PracticeOverview& overview);
std::string annual_report_json(const AnnualReport& report);

// Columns: table, category, cases. The clusters are no counts and stand in the JSON and on the
// screen only.
std::string overview_csv(const PracticeOverview& overview, const Translator& tr);

// The same of one table.
std::string table_csv(const PracticeTable& table, const Translator& tr);

// The same columns, below a row with all cases.
std::string annual_report_csv(const AnnualReport& report, const Translator& tr);

// "12", or in words that it is not shown.
std::string shown_number(const std::optional<std::size_t>& cases, const Translator& tr);

}  // namespace werkrug::core

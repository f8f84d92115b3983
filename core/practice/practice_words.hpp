// The practice at a glance and what comes of it in words, for window, command line and exports.
#pragma once

#include "core/practice/overview.hpp"
#include "core/practice/practice_table.hpp"
#include "core/practice/research_export.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

// "Cases by month", "Whole-body vibration".
std::string table_title(const std::string& table, const Translator& tr);

// Months and quarters stay "2026-03" and "2026-Q1", which sort; a code of ISCO-08 stands before its
// title. A category that is no code, as an occupation in words, stands as it is.
std::string category_title(const std::string& table, const std::string& category,
                           const Translator& tr);

// The title of a factor of a shipped instrument; the id of any other.
std::string factor_title(const std::string& factor, const Translator& tr);

// "all days", "from 1 January 2026", "from 1 January 2026 to 31 December 2026".
std::string period_words(const Period& period, const Translator& tr);

// How many are to be notified, and how many to be concluded first: a line each.
std::vector<std::string> duty_words(const PracticeOverview& overview, const Translator& tr);

// "Noord B.V.: lifting, 4 cases from … to …"
std::string cluster_words(const Cluster& cluster, const Translator& tr);
// From what on cases are pointed out as a cluster.
std::string cluster_rule_words(const Translator& tr);

// "Cases of low-back pain assessed in 2026: Noord B.V."
std::string annual_report_title(const std::string& employer, int year, const Translator& tr);
// That small numbers are hidden.
std::string hidden_words(const Translator& tr);

// What is in an export for research, and how anonymous it is: a line each; then a line for each
// column that was made coarser.
std::vector<std::string> research_words(const ResearchExport& made, const Translator& tr);

}  // namespace werkrug::core

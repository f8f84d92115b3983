// Counts of cases by one thing: what the practice at a glance and the annual report are made of.
// Ids only; practice_words.hpp has the words.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

struct PracticeCount {
    std::string category{};  // "2026-03", "nace-h", "likely", "high"; "unknown", "other"
    std::size_t cases{};

    bool operator==(const PracticeCount&) const = default;
};

// Every case stands in exactly one category, unless the table says otherwise.
struct PracticeTable {
    std::string id{};  // "month", "sector", "factor/lifting" …
    std::vector<PracticeCount> counts{};

    bool operator==(const PracticeTable&) const = default;
};

// Ids of tables; that of a factor is this prefix and the factor's id.
namespace practice_tables {
inline constexpr const char* month = "month";
inline constexpr const char* quarter = "quarter";
inline constexpr const char* occupation = "occupation";
inline constexpr const char* occupation_group = "occupation-group";
inline constexpr const char* sector = "sector";
inline constexpr const char* conclusion = "conclusion";
inline constexpr const char* duration = "duration";
inline constexpr const char* notification = "notification";
inline constexpr const char* measures = "measures";  // a case may stand in several categories
// Of cases with measures; a case may stand in several categories.
inline constexpr const char* effect = "effect";
inline constexpr const char* factor_prefix = "factor/";
inline constexpr const char* measure_prefix = "measure/";
}  // namespace practice_tables

namespace practice_categories {
inline constexpr const char* unknown = "unknown";
inline constexpr const char* none = "none";
inline constexpr const char* without_conclusion = "no-conclusion";
inline constexpr const char* not_notified = "not-notified";
inline constexpr const char* no_measures = "no-measures";
inline constexpr const char* not_evaluated = "not-evaluated";
inline constexpr const char* with_measure = "with";
inline constexpr const char* without_measure = "without";
}  // namespace practice_categories

}  // namespace werkrug::core

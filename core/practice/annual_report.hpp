// The annual report of an employer: how many cases, by what, and no more; small numbers are hidden
// so that they cannot be worked out (suppression.hpp).
#pragma once

#include "core/practice/suppression.hpp"
#include "core/register/search_index.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct AnnualReport {
    std::string employer{};
    int year{};
    std::optional<std::size_t> cases{};  // nothing: fewer than may be shown, as all else then
    // By quarter, conclusion, duration of the complaints, occupation, factor and measure. Always
    // the same tables with the same categories, so that not even these tell anything. No
    // psychosocial factor: the employer gets none of one worker either. Not the notifications,
    // which follow in part from the conclusions.
    std::vector<ShownTable> tables{};

    bool operator==(const AnnualReport&) const = default;
};

// The tables of a report before anything is hidden: the cases of this employer, capitals and
// accents do not count, that were assessed in the year. Every case stands in one category of each.
std::vector<PracticeTable> annual_tables(const std::vector<IndexEntry>& entries,
                                         std::string_view employer, int year);

AnnualReport annual_report(const std::vector<IndexEntry>& entries, std::string_view employer,
                           int year);

// An employer, as first written, and the years in which cases were assessed, the last one first.
struct EmployerYears {
    std::string employer{};
    std::vector<int> years{};

    bool operator==(const EmployerYears&) const = default;
};

// Of whom a report can be made, in the order of their names; capitals and accents do not count.
std::vector<EmployerYears> employers_with_cases(const std::vector<IndexEntry>& entries);

}  // namespace werkrug::core

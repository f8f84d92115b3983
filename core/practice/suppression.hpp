// Numbers that may be shown to an employer: a small one is hidden, and so are others, so that it
// cannot be worked out from the total.
//
// In a table whose categories add up to a total that is shown, every number below the limit is
// hidden, and with them the smallest of the others, wherever it stands more than once. All hidden
// numbers are marked alike, and the rule does not look at where a number stands. So whatever
// numbers fit what is shown, they fit it also when any two hidden ones are exchanged; one of them
// at least is small and one is not, so that no hidden number can be told, not even by a reader who
// knows the rule. Where all are small, all are hidden, and the same table would come of one large
// number and zeros, in any order.
//
// Tables of one report that share nothing but the total tell no more together than each alone:
// any numbers that fit one fit beside any that fit the others. A report must have no two tables of
// which one follows in part from the other (notified cases and conclusions).
#pragma once

#include "core/practice/practice_table.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct ShownCount {
    std::string category{};
    std::optional<std::size_t> cases{};  // nothing: hidden

    bool operator==(const ShownCount&) const = default;
};

struct ShownTable {
    std::string id{};
    std::vector<ShownCount> counts{};

    bool operator==(const ShownTable&) const = default;
};

// What may be shown of a table in which every case stands in one category. `limit`: the smallest
// number that is shown; when the total is below it, nothing is.
ShownTable hide_small(const PracticeTable& table, std::size_t limit);

}  // namespace werkrug::core

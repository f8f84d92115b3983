// Which row of a list was which row before it was changed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct ListRow {
    std::string text{};  // all that it says
    std::string id{};    // empty: none
};

// A row before and after, by their places; nothing: was not there, is not there.
struct RowPair {
    std::optional<std::size_t> before{};
    std::optional<std::size_t> after{};

    bool operator==(const RowPair&) const = default;
};

// Pairs rows that say the same, then rows with the same id, then, unless rows are told apart by
// their ids alone, what is left in order. In the order of `after`; those that are gone come last.
std::vector<RowPair> pair_rows(const std::vector<ListRow>& before,
                               const std::vector<ListRow>& after, bool only_by_id);

}  // namespace werkrug::core

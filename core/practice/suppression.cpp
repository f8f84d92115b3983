#include "core/practice/suppression.hpp"

#include <algorithm>
#include <limits>

namespace werkrug::core {

namespace {

// The largest number that is hidden; nothing when none is small.
std::optional<std::size_t> hidden_up_to(const std::vector<PracticeCount>& counts,
                                        std::size_t limit) {
    const auto is_small = [limit](const PracticeCount& count) { return count.cases < limit; };
    if (std::none_of(counts.begin(), counts.end(), is_small)) return std::nullopt;
    auto smallest_other = std::numeric_limits<std::size_t>::max();
    for (const auto& count : counts)
        if (!is_small(count)) smallest_other = std::min(smallest_other, count.cases);
    return smallest_other;
}

}  // namespace

ShownTable hide_small(const PracticeTable& table, std::size_t limit) {
    const auto hidden = hidden_up_to(table.counts, limit);
    ShownTable shown{.id = table.id};
    shown.counts.reserve(table.counts.size());
    for (const auto& [category, cases] : table.counts) {
        const bool is_shown = !hidden || cases > *hidden;
        shown.counts.push_back(
            {.category = category, .cases = is_shown ? std::optional{cases} : std::nullopt});
    }
    return shown;
}

}  // namespace werkrug::core

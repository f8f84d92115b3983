#include "core/case/anonymous_facts.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

bool is_code(std::string_view text) {
    constexpr int most_digits = 4;
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.remove_prefix(1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::count_if(text.begin(), text.end(), is_digit);
    const bool only_those =
        std::all_of(text.begin(), text.end(), [&](char c) { return is_digit(c) || c == '.'; });
    return only_those && digits > 0 && digits <= most_digits;
}

}  // namespace

std::string code_in(const CodedText& coded, std::string_view scheme) {
    const bool right_scheme = coded.scheme.empty() || coded.scheme == scheme;
    return right_scheme && is_code(coded.code) ? coded.code : std::string();
}

std::optional<int> longest_leave_days(const Case& facts, Date day) {
    std::optional<int> longest;
    for (const auto& leave : facts.complaint.sick_leaves) {
        if (!leave.from || *leave.from > day) continue;
        const auto until =
            std::min(leave.to.value_or(day), day);  // a planned end is no absence yet
        const auto days = std::chrono::sys_days{until} - std::chrono::sys_days{*leave.from};
        longest = std::max(longest.value_or(0), static_cast<int>(days.count()) + 1);
    }
    return longest;
}

std::vector<std::string> measure_kinds(const Case& facts) {
    std::vector<std::string> kinds;
    for (const auto& measure : facts.measures)
        if (!measure.kind.empty() &&
            std::find(kinds.begin(), kinds.end(), measure.kind) == kinds.end())
            kinds.push_back(measure.kind);
    return kinds;
}

bool is_notified(ConclusionClass conclusion) {
    return conclusion != ConclusionClass::not_occupational &&
           conclusion != ConclusionClass::undecided;
}

}  // namespace werkrug::core

#include "core/case/problem_list.hpp"

#include "tables/field_limits.hpp"
#include "tables/parse.hpp"

#include <iterator>

namespace werkrug::core {

std::string nth(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index + 1) + "]";
}

void ProblemList::report(std::string path, Message what, Message hint, Severity severity) {
    problems_.push_back({.severity = severity,
                         .path = std::move(path),
                         .what = std::move(what),
                         .hint = std::move(hint)});
}

void ProblemList::warn(std::string path, Message what, Message hint) {
    report(std::move(path), std::move(what), std::move(hint), Severity::warning);
}

void ProblemList::check_order(std::optional<Date> earlier, std::optional<Date> later,
                              const std::string& path, Message what, Severity severity) {
    if (earlier && later && *earlier > *later)
        report(path, std::move(what), msg("check both dates"), severity);
}

bool ProblemList::check_range(std::optional<double> value, std::string_view field,
                              const std::string& path) {
    if (!value) return true;
    const auto limit = tables::field_limit(field);
    if (*value >= limit.min && *value <= limit.max) return true;
    report(path, msg("out of range"),
           msg("from {0} to {1} {2}",
               {print_number(limit.min), print_number(limit.max), std::string{limit.unit}}));
    return false;
}

void ProblemList::add(Problems more) {
    problems_.insert(problems_.end(), std::move_iterator(more.begin()),
                     std::move_iterator(more.end()));
}

}  // namespace werkrug::core

#include "tables/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace werkrug {

std::string fill_placeholders(std::string_view pattern, const std::vector<std::string>& values) {
    std::string text;
    text.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder =
            pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto index =
            placeholder ? static_cast<std::size_t>(pattern[i + 1] - '0') : values.size();
        if (index < values.size()) {
            text += values[index];
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

std::string to_english(const Message& message) {
    return fill_placeholders(message.msgid, message.values);
}

bool has_errors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == Severity::error; });
}

std::string to_english(const Problem& problem, std::string_view file) {
    std::string text{file};
    if (problem.position.line > 0)
        text += fmt::format(":{}:{}", problem.position.line, problem.position.column);
    if (!text.empty()) text += ": ";
    if (problem.severity == Severity::warning) text += "warning: ";
    if (!problem.path.empty()) text += problem.path + ": ";
    text += to_english(problem.what);
    if (!problem.hint.msgid.empty()) text += " (" + to_english(problem.hint) + ")";
    return text;
}

namespace {

std::string first_line(const std::string& file, const Problems& problems) {
    return problems.empty() ? file : to_english(problems.front(), file);
}

}  // namespace

Error::Error(std::string file, Problems problems)
    : std::runtime_error(first_line(file, problems)),
      file_(std::move(file)),
      problems_(std::move(problems)) {}

Error::Error(std::string file, Message what, Message hint)
    : Error(std::move(file), Problems{Problem{.what = std::move(what), .hint = std::move(hint)}}) {}

}  // namespace werkrug

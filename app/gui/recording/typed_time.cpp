#include "app/gui/recording/typed_time.hpp"

#include "app/gui/typed_values.hpp"
#include "tables/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace werkrug::app {

namespace {

constexpr int s_per_min = 60;
constexpr int min_per_hour = 60;
constexpr int hundredths_per_s = 100;
constexpr std::size_t longest_text = 20;
constexpr std::size_t most_colons = 2;

// The hours or minutes before a colon: digits only.
std::optional<double> whole_part(std::string_view text) {
    const bool digits = !text.empty() && std::all_of(text.begin(), text.end(),
                                                     [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return std::nullopt;
    return parse_number(text);
}

}  // namespace

std::optional<double> parse_typed_time(std::string_view text) {
    if (text.size() > longest_text) return std::nullopt;
    double before = 0;  // in units of the part that follows
    std::size_t colons = 0;
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':')) {
        const auto part = whole_part(text.substr(0, colon));
        if (!part || ++colons > most_colons) return std::nullopt;
        if (colons == most_colons && *part >= min_per_hour) return std::nullopt;
        before = (before + *part) * s_per_min;
        text.remove_prefix(colon + 1);
    }
    const auto seconds = parse_typed_number(text);
    if (!seconds || *seconds < 0) return std::nullopt;
    if (colons > 0 && *seconds >= s_per_min) return std::nullopt;
    return before + *seconds;
}

std::string typed_time(double time_s, Language language) {
    const auto hundredths = std::llround(time_s * hundredths_per_s);
    const auto whole_s = hundredths / hundredths_per_s;
    const auto minutes = whole_s / s_per_min;
    auto text = minutes < min_per_hour ? fmt::format("{}:{:02}", minutes, whole_s % s_per_min)
                                       : fmt::format("{}:{:02}:{:02}", minutes / min_per_hour,
                                                     minutes % min_per_hour, whole_s % s_per_min);
    const auto rest = hundredths % hundredths_per_s;
    if (rest == 0) return text;
    text += fmt::format("{}{:02}", language == Language::nl ? ',' : '.', rest);
    if (text.back() == '0') text.pop_back();
    return text;
}

}  // namespace werkrug::app

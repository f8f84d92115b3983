#include "core/exposure/vibration/csv_header.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace werkrug::core {

namespace {

using Words = std::vector<std::string>;

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// Letters and digits together, in small letters: "Acc_X (m/s²)" gives "acc", "x", "m", "s2".
Words words_of(std::string_view name) {
    Words words{{}};
    for (std::size_t i = 0; i < name.size(); ++i) {
        constexpr std::string_view squared = "²";
        if (name.substr(i).starts_with(squared)) {
            words.back() += '2';
            i += squared.size() - 1;
        } else if (is_word(name[i])) {
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
        } else if (name[i] != '^' && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

template <std::size_t n>
bool any_of_them(const Words& words, const std::array<std::string_view, n>& known) {
    return std::any_of(words.begin(), words.end(), [&known](const auto& word) {
        return std::find(known.begin(), known.end(), word) != known.end();
    });
}

std::optional<AccelerationUnit> unit_of(const Words& words) {
    static constexpr std::array<std::string_view, 2> metric{"ms2", "s2"};
    static constexpr std::array<std::string_view, 1> gravity{"g"};
    if (any_of_them(words, metric)) return AccelerationUnit::m_s2;
    if (any_of_them(words, gravity)) return AccelerationUnit::g;
    return std::nullopt;
}

// "x", "ax", "accx", "accelerationx".
std::optional<std::size_t> axis_of(const Words& words) {
    static constexpr std::array<std::string_view, 7> before{
        "", "a", "acc", "accel", "acceleration", "versnelling", "beschleunigung"};
    for (const auto& word : words) {
        if (word.empty() || word.back() < 'x' || word.back() > 'z') continue;
        const auto stem = std::string_view{word}.substr(0, word.size() - 1);
        if (std::find(before.begin(), before.end(), stem) != before.end())
            return static_cast<std::size_t>(word.back() - 'x');
    }
    return std::nullopt;
}

}  // namespace

ColumnMeaning column_meaning(std::string_view name) {
    static constexpr std::array<std::string_view, 7> time{"t",       "time", "timestamp", "tijd",
                                                          "seconds", "zeit", "sec"};
    static constexpr std::array<std::string_view, 4> thousandths{"ms", "msec", "milliseconds",
                                                                 "millis"};
    constexpr double second_of_ms = 1e-3;
    const auto words = words_of(name);
    ColumnMeaning meaning;
    meaning.axis = axis_of(words);
    if (meaning.axis) {
        meaning.unit = unit_of(words);
        return meaning;
    }
    const bool in_ms = any_of_them(words, thousandths);
    meaning.is_time = in_ms || any_of_them(words, time);
    if (in_ms) meaning.seconds_per_unit = second_of_ms;
    return meaning;
}

}  // namespace werkrug::core

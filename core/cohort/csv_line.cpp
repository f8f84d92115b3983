#include "core/cohort/csv_line.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

constexpr std::string_view separators{",;\t"};

bool is_blank(char c) {
    return c == ' ';
}

std::string_view without_blanks(const char* begin, const char* end) {
    while (begin < end && is_blank(*begin)) ++begin;
    while (begin < end && is_blank(*(end - 1))) --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

// A quoted field from behind its opening quote: moves the text over the doubled quotes, and gives
// the place behind the closing quote; null when there is none.
char* take_quoted(char* place, char* end, std::string_view& text) {
    char* const begin = place;
    char* out = place;
    while (place < end) {
        if (*place == '"') {
            ++place;
            if (place == end || *place != '"') {
                text = {begin, static_cast<std::size_t>(out - begin)};
                return place;
            }
        }
        *out++ = *place++;
    }
    return nullptr;
}

}  // namespace

std::optional<std::size_t> split_csv_line(std::span<char> line, char separator, std::size_t most,
                                          std::vector<CsvField>& fields) {
    fields.clear();
    char* const begin = line.data();
    char* const end = begin + line.size();
    char* place = begin;
    const auto column = [begin](const char* at) {
        return static_cast<std::size_t>(at - begin) + 1;
    };
    while (fields.size() < most) {
        char* const start = std::find_if_not(place, end, is_blank);
        CsvField field{.column = column(start)};
        if (start < end && *start == '"') {
            place = take_quoted(start + 1, end, field.text);
            if (place == nullptr) return field.column;
            place = std::find_if_not(place, end, is_blank);
            if (place < end && *place != separator) return column(place);
        } else {
            place = std::find(start, end, separator);
            field.text = without_blanks(start, place);
            const auto quote = field.text.find('"');
            if (quote != std::string_view::npos) return field.column + quote;
        }
        fields.push_back(field);
        if (place == end) break;
        ++place;
    }
    return std::nullopt;
}

std::optional<char> find_separator(std::string_view header) {
    std::optional<char> found;
    for (const char c : separators) {
        if (header.find(c) == std::string_view::npos) continue;
        if (found) return std::nullopt;
        found = c;
    }
    return found.value_or(separators.front());
}

}  // namespace werkrug::core

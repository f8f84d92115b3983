#include "app/cli/plain_text.hpp"

#include <algorithm>
#include <vector>

namespace werkrug::app {

namespace {

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// The first `count` characters of a text, in bytes.
std::size_t bytes_of(std::string_view text, std::size_t count) {
    std::size_t bytes = 0;
    while (bytes < text.size() && (count > 0 || !starts_character(text[bytes]))) {
        if (starts_character(text[bytes])) --count;
        ++bytes;
    }
    return bytes;
}

// Words as separated by white space, cut into pieces of at most `longest` characters.
std::vector<std::string_view> words_of(std::string_view text, std::size_t longest) {
    constexpr std::string_view white = " \t\r\n";
    std::vector<std::string_view> words;
    auto begin = text.find_first_not_of(white);
    while (begin != std::string_view::npos) {
        const auto end = std::min(text.find_first_of(white, begin), text.size());
        auto word = text.substr(begin, end - begin);
        while (!word.empty()) {
            const auto piece = bytes_of(word, longest);
            words.push_back(word.substr(0, piece));
            word.remove_prefix(piece);
        }
        begin = text.find_first_not_of(white, end);
    }
    return words;
}

}  // namespace

std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string pad_right(std::string_view text, std::size_t to_width) {
    std::string padded{text};
    padded.append(to_width - std::min(to_width, width(text)), ' ');
    return padded;
}

std::string pad_left(std::string_view text, std::size_t to_width) {
    return std::string(to_width - std::min(to_width, width(text)), ' ') + std::string{text};
}

std::string wrap(std::string_view text, std::size_t indent, std::string_view mark) {
    const std::size_t room = terminal_columns - indent;
    std::string wrapped;
    std::string line;
    const auto end_line = [&] {
        wrapped += pad_right(wrapped.empty() ? mark : "", indent) + line + "\n";
        line.clear();
    };
    for (const auto word : words_of(text, room)) {
        if (!line.empty() && width(line) + 1 + width(word) > room) end_line();
        if (!line.empty()) line += ' ';
        line += word;
    }
    end_line();
    return wrapped;
}

}  // namespace werkrug::app

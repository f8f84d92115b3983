#include "app/gui/mnemonics.hpp"

#include <cctype>
#include <cstddef>
#include <optional>
#include <vector>

namespace werkrug::app {

namespace {

struct Marked {
    std::string text{};  // without marks
    std::optional<std::size_t> mark{};
};

Marked read_marks(std::string_view label) {
    Marked marked;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '&' && i + 1 < label.size()) {
            ++i;
            if (label[i] != '&') marked.mark = marked.text.size();
        }
        marked.text += label[i];
    }
    return marked;
}

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

// The places of a label in the order to be tried.
std::vector<std::size_t> candidates(const Marked& marked) {
    std::vector<std::size_t> order;
    if (marked.mark) order.push_back(*marked.mark);
    const auto starts_word = [&](std::size_t i) { return i == 0 || marked.text[i - 1] == ' '; };
    for (const bool starts : {true, false})
        for (std::size_t i = 0; i < marked.text.size(); ++i)
            if (starts_word(i) == starts) order.push_back(i);
    return order;
}

std::string with_mark(std::string_view text, std::optional<std::size_t> mark) {
    std::string label;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (mark == i || text[i] == '&') label += '&';
        label += text[i];
    }
    return label;
}

}  // namespace

MnemonicSet::MnemonicSet(std::string_view reserved) {
    for (const char c : reserved) taken_.insert(lower(c));
}

std::string MnemonicSet::assign(std::string_view label) {
    const Marked marked = read_marks(label);
    for (const std::size_t place : candidates(marked)) {
        const char letter = marked.text[place];
        if (is_plain_letter(letter) && taken_.insert(lower(letter)).second)
            return with_mark(marked.text, place);
    }
    return with_mark(marked.text, std::nullopt);
}

std::string without_mnemonic(std::string_view label) {
    return read_marks(label).text;
}

std::string as_label(std::string_view text) {
    return with_mark(text, std::nullopt);
}

}  // namespace werkrug::app

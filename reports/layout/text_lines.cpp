#include "reports/layout/text_lines.hpp"

#include "reports/pdf/utf8.hpp"

namespace werkrug::reports::layout {

namespace {

bool is_word_character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Whether a line may end after the character that ends at `at`. A hyphen counts only between
// letters: "bedrijfs-arts", but not "-5" or "2-3".
bool may_break(std::string_view text, std::size_t at) {
    const char c = text[at - 1];
    if (c == ' ') return true;
    return c == '-' && at >= 2 && at < text.size() && is_word_character(text[at - 2]) &&
           is_word_character(text[at]);
}

std::string_view without_trailing_blanks(std::string_view line) {
    const auto last = line.find_last_not_of(' ');
    return last == std::string_view::npos ? line.substr(0, 0) : line.substr(0, last + 1);
}

// Length of the first line of a text without line feeds: all of it, or up to the last place where
// it may break, or as many characters as fit (but one at least).
std::size_t first_line_length(std::string_view text, const pdf::TextStyle& style, double width_pt) {
    const auto room = width_pt * 1000 / style.size_pt;
    double used = 0;
    std::size_t last_break = 0;
    for (auto rest = text; !rest.empty();) {
        const auto begin = text.size() - rest.size();
        const auto c = pdf::take_code_point(rest);
        used += pdf::typeface(pdf::face_for(style.weight, c)).advance(c);
        const auto end = text.size() - rest.size();
        // A blank at the end of a line takes no room.
        if (used > room && c != ' ') return last_break > 0 ? last_break : begin > 0 ? begin : end;
        if (may_break(text, end)) last_break = end;
    }
    return text.size();
}

void break_paragraph(std::string_view text, const pdf::TextStyle& style, double width_pt,
                     std::vector<std::string_view>& lines) {
    do {
        const auto length = first_line_length(text, style, width_pt);
        lines.push_back(without_trailing_blanks(text.substr(0, length)));
        text.remove_prefix(length);
    } while (!text.empty());
}

}  // namespace

std::vector<std::string_view> break_lines(std::string_view text, const pdf::TextStyle& style,
                                          double width_pt) {
    std::vector<std::string_view> lines;
    while (true) {
        const auto end = text.find('\n');
        break_paragraph(text.substr(0, end), style, width_pt, lines);
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::string joined_line(std::string_view text, std::string_view line) {
    const auto end = static_cast<std::size_t>(line.data() - text.data()) + line.size();
    const bool word_follows = end < text.size() && (text[end] == ' ' || text[end] == '\n');
    return std::string(line) + (word_follows ? " " : "");
}

void draw_line(pdf::Document& document, pdf::Point baseline, std::string_view text,
               const pdf::TextStyle& style, Align align) {
    const auto line = pdf::normalised(text);
    const auto width =
        align == Align::left ? 0 : pdf::text_width(line, style.weight, style.size_pt);
    baseline.x -= align == Align::centre ? width / 2 : width;
    document.text(baseline, line, style);
}

double line_width(std::string_view text, const pdf::TextStyle& style) {
    return pdf::text_width(pdf::normalised(text), style.weight, style.size_pt);
}

}  // namespace werkrug::reports::layout

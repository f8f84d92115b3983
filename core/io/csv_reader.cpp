#include "core/io/csv_reader.hpp"

#include "tables/parse.hpp"
#include "tables/xml/characters.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

namespace {

constexpr char quotation_mark = '"';
constexpr std::string_view separators = ",;\t";

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t";
    const auto begin = std::min(text.find_first_not_of(blanks), text.size());
    const auto end = text.find_last_not_of(blanks);
    return end == std::string_view::npos ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

// A name has a letter, of whatever script.
bool has_letters(std::string_view line) {
    return std::any_of(line.begin(), line.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
    });
}

// Where each separator first stands outside quotation marks.
std::vector<std::size_t> places_of_separators(std::string_view line) {
    std::vector<std::size_t> places(separators.size(), std::string_view::npos);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == quotation_mark) quoted = !quoted;
        const auto kind = separators.find(line[i]);
        if (!quoted && kind != std::string_view::npos) places[kind] = std::min(places[kind], i);
    }
    return places;
}

// The number in a text whose decimal mark is a comma.
std::optional<double> parse_with_comma(std::string_view text) {
    if (text.find('.') != std::string_view::npos) return std::nullopt;
    std::string changed{text};
    std::replace(changed.begin(), changed.end(), ',', '.');
    return parse_number(changed);
}

}  // namespace

CsvReader::CsvReader(ByteSource source, std::string file, CsvLimits limits)
    : lines_(std::move(source), file, limits.max_row_bytes),
      file_(std::move(file)),
      max_columns_(limits.max_columns),
      said_separator_(limits.separator) {
    read_header();
}

// ---- the header

void CsvReader::read_header() {
    if (!next_line()) throw Error(file_, msg("The file is empty"));
    if (!has_letters(line()))
        refuse_at({lines_.number(), 1}, msg("The names of the columns are missing"),
                  msg("They stand on the first line"));
    detect_separator();
    split();
    std::vector<std::string> names;
    names.reserve(fields_.size());
    for (std::size_t i = 0; i < fields_.size(); ++i) names.emplace_back(text(i));
    header_ = std::move(names);
    header_line_ = line_number_;
    check_names();
}

void CsvReader::detect_separator() {
    if (said_separator_) {
        separator_ = *said_separator_;
        return;
    }
    auto places = places_of_separators(line());
    const auto first = std::min_element(places.begin(), places.end());
    const auto kind = static_cast<std::size_t>(first - places.begin());
    if (*first == std::string_view::npos) return;
    separator_ = separators[kind];
    *first = std::string_view::npos;
    const auto second = *std::min_element(places.begin(), places.end());
    if (second == std::string_view::npos) return;
    refuse_at({lines_.number(), second + 1}, msg("Two kinds of separators in the header"),
              msg("Use one of comma, semicolon and tab; put a name that holds another into "
                  "quotation marks"));
}

void CsvReader::check_names() const {
    for (std::size_t i = 0; i < header_.size(); ++i) {
        if (header_[i].empty()) refuse_at(position(i), msg("The name of a column is missing here"));
        const auto before = header_.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(header_.begin(), before, header_[i]) != before)
            refuse(i, msg("Two columns have this name"));
    }
}

std::optional<std::size_t> CsvReader::find_column(std::string_view name) const {
    const auto found = std::find(header_.begin(), header_.end(), name);
    if (found == header_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header_.begin());
}

std::size_t CsvReader::column(std::string_view name) const {
    const auto found = find_column(name);
    if (!found)
        refuse_at({header_line_, 1}, msg("There is no column “{0}”", {std::string{name}}),
                  msg("Columns are found by their name on the first line"));
    return *found;
}

// ---- rows

bool CsvReader::next() {
    if (!next_line()) return false;
    split();
    check_row_length();
    return true;
}

bool CsvReader::next_line() {
    while (lines_.next())
        if (!lines_.line().empty()) return true;
    return false;
}

std::string_view CsvReader::line() {
    const auto line = lines_.line();
    return {line.data(), line.size()};
}

void CsvReader::split() {
    slices_.clear();
    positions_.clear();
    line_number_ = lines_.number();
    line_start_ = 0;
    if (line().find(quotation_mark) == std::string_view::npos)
        split_plain();
    else
        split_quoted();
    const auto text = line();
    fields_.resize(slices_.size());
    std::transform(slices_.begin(), slices_.end(), fields_.begin(),
                   [text](Slice slice) { return text.substr(slice.begin, slice.size); });
}

// Nearly every row of nearly every file: no quotation mark in it.
void CsvReader::split_plain() {
    const auto text = line();
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != separator_) continue;
        add(begin, i - begin, {line_number_, begin + 1});
        begin = i + 1;
    }
    add(begin, text.size() - begin, {line_number_, begin + 1});
}

void CsvReader::split_quoted() {
    std::size_t place = 0;
    do {
        const bool quoted = place < line().size() && line()[place] == quotation_mark;
        place = quoted ? take_quoted(place) : take_plain(place);
    } while (goes_on(place++));
}

// Takes the field at `place`; gives where it ends.
std::size_t CsvReader::take_plain(std::size_t place) {
    const auto end = std::min(line().find(separator_, place), line().size());
    const auto mark = line().substr(0, end).find(quotation_mark, place);
    if (mark != std::string_view::npos)
        refuse_at(at(mark), msg("A quotation mark in the middle of a field"),
                  msg("Put the whole field into quotation marks and double those within it"));
    add(place, end - place, at(place));
    return end;
}

// The same for a field in quotation marks. Its text moves together over the marks that are dropped.
std::size_t CsvReader::take_quoted(std::size_t place) {
    const auto opening = at(place);
    const std::size_t begin = place + 1;
    std::size_t written = begin;
    for (std::size_t i = begin;; ++i) {
        if (i == line().size() && !lines_.extend())
            refuse_at(opening, msg("This quotation mark is not closed"));
        const char c = lines_.line()[i];
        if (c == '\n') {
            ++line_number_;
            line_start_ = i + 1;
        }
        if (c == quotation_mark) {
            ++i;
            if (i == line().size() || line()[i] != quotation_mark) {
                add(begin, written - begin, opening);
                return i;
            }
        }
        lines_.line()[written++] = c;
    }
}

Position CsvReader::at(std::size_t place) const {
    return {line_number_, place - line_start_ + 1};
}

// Whether a separator follows a field, rather than the end of the row.
bool CsvReader::goes_on(std::size_t place) {
    if (place == line().size()) return false;
    if (line()[place] != separator_)
        refuse_at(at(place), msg("Text behind a closing quotation mark"),
                  msg("A quotation mark within a field is written twice"));
    return true;
}

void CsvReader::add(std::size_t begin, std::size_t size, Position position) {
    if (slices_.size() == max_columns_)
        refuse_at(position, msg("There are too many columns"),
                  msg("At most {0} are read", {std::to_string(max_columns_)}));
    if (!header_.empty() && slices_.size() == header_.size())
        refuse_at(position, msg("This row has more fields than the header, which has {0}",
                                {std::to_string(header_.size())}));
    slices_.push_back({begin, size});
    positions_.push_back(position);
}

void CsvReader::check_row_length() const {
    if (fields_.size() == header_.size()) return;
    refuse_at(positions_.back(),
              msg("This row has {0} fields, the header has {1}",
                  {std::to_string(fields_.size()), std::to_string(header_.size())}),
              msg("Is it cut off, or are its separators others than in the header?"));
}

// ---- fields

std::string_view CsvReader::text(std::size_t column) const {
    const auto text = trim(fields_[column]);
    const auto bad = tables::find_bad_character(text);
    if (!bad) return text;
    if (static_cast<signed char>(text[*bad]) < 0)
        refuse(column, msg("Bytes that are not text in UTF-8"), msg("Save it as UTF-8"));
    refuse(column, msg("A control character"));
}

double CsvReader::number(std::size_t column) {
    const auto text = trim(fields_[column]);
    if (const auto number = parse_number(text)) {
        if (text.find('.') != std::string_view::npos) keep_to_decimal_mark(column, '.');
        return *number;
    }
    if (text.empty()) refuse(column, msg("A number is missing here"));
    const auto number = separator_ == ',' ? std::nullopt : parse_with_comma(text);
    if (!number) refuse(column, msg("This is not a number"));
    keep_to_decimal_mark(column, ',');
    return *number;
}

// "1.234" is one number where the point is the decimal mark, and another where it groups digits.
void CsvReader::keep_to_decimal_mark(std::size_t column, char mark) {
    if (decimal_mark_ == '\0') decimal_mark_ = mark;
    if (decimal_mark_ != mark)
        refuse(column, msg("Both a decimal point and a decimal comma are used in this file"));
}

Problem CsvReader::problem(std::size_t column, Message what, Message hint) const {
    return {.position = positions_[column],
            .path = column < header_.size() ? header_[column] : std::string{},
            .what = std::move(what),
            .hint = std::move(hint)};
}

void CsvReader::refuse(std::size_t column, Message what, Message hint) const {
    throw Error(file_, Problems{problem(column, std::move(what), std::move(hint))});
}

void CsvReader::refuse_at(Position position, Message what, Message hint) const {
    throw Error(
        file_,
        Problems{Problem{.position = position, .what = std::move(what), .hint = std::move(hint)}});
}

}  // namespace werkrug::core

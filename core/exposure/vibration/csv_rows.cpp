#include "core/exposure/vibration/csv_rows.hpp"

#include "core/exposure/vibration/csv_number.hpp"

#include <algorithm>
#include <cstring>

namespace werkrug::core {

namespace {

constexpr std::size_t longest_line = std::size_t{1} << 16U;
constexpr std::size_t shown_bytes = 40;  // of what is wrong
constexpr int is_left_out = -1;
constexpr int is_time = -2;

std::vector<int> roles_of(const CsvLayout& layout) {
    std::vector<int> roles(layout.columns, is_left_out);
    for (std::size_t i = 0; i < layout.columns; ++i)
        if (layout.axes[i]) roles[i] = static_cast<int>(*layout.axes[i]);
    if (layout.time) roles[*layout.time] = is_time;
    return roles;
}

void put(CsvRow& row, int role, double value) {
    if (role == is_time)
        row.time = value;
    else
        row.axes[static_cast<std::size_t>(role)] = value;
}

bool is_end_of_line(char c) {
    return c == '\n' || c == '\r';
}

}  // namespace

CsvRows::CsvRows(ByteReader reader, CsvLayout layout, std::string file)
    : reader_(std::move(reader)),
      layout_(std::move(layout)),
      file_(std::move(file)),
      roles_(roles_of(layout_)),
      line_(layout_.skipped_lines) {
    reader_.use(layout_.skipped_bytes);
}

void CsvRows::wrong(std::size_t line, std::size_t column, Message what, Message hint) const {
    throw Error(file_,
                Problems{Problem{
                    .position = {line, column}, .what = std::move(what), .hint = std::move(hint)}});
}

// Makes at least one whole line ready; false at the end.
bool CsvRows::load() {
    reader_.use(loaded_);
    loaded_ = 0;
    std::size_t searched = 0;
    for (;;) {
        const auto ahead = reader_.ahead();
        const auto last = ahead.rfind('\n');
        if (last != std::string_view::npos) {
            at_ = ahead.data();
            end_ = at_ + last + 1;
            loaded_ = last + 1;
            return true;
        }
        searched = ahead.size();
        if (searched > longest_line)
            wrong(line_ + 1, longest_line, msg("This line is too long"),
                  msg("At most {0} bytes", {std::to_string(longest_line)}));
        if (!reader_.read_on()) break;
    }
    if (searched == 0) return false;
    last_line_ = std::string{reader_.ahead()} + '\n';
    at_ = last_line_.data();
    end_ = at_ + last_line_.size();
    loaded_ = searched;
    return true;
}

bool CsvRows::next(CsvRow& row) {
    for (;;) {
        if (at_ == end_ && !load()) return false;
        ++line_;
        line_start_ = at_;
        const char* first = at_;
        while (*first == ' ' || *first == '\t' || *first == '\r') ++first;
        if (*first != '\n') break;
        at_ = first + 1;
    }
    row.line = line_;
    if (!parse_plain(row)) parse_with_care(row);
    return true;
}

void CsvRows::skip_blanks(const char*& at) const {
    if (*at != ' ' && *at != '\t') return;
    while (*at == ' ' || (*at == '\t' && layout_.separator != '\t')) ++at;
}

const char* CsvRows::field_end(const char* at) const {
    const char separator = layout_.separator;
    while (*at != separator && *at != '\n' && !(separator == ' ' && *at == '\t')) ++at;
    return at;
}

double CsvRows::number(const char*& at) const {
    const char* end = field_end(at);
    const std::string_view field(at, static_cast<std::size_t>(end - at));
    const auto value = csv_number(field, layout_.decimal_comma());
    const auto column = static_cast<std::size_t>(at - line_start_) + 1;
    const auto bare = std::string{bare_text(field).substr(0, shown_bytes)};
    if (bare.empty()) wrong(line_, column, msg("A number is missing here"));
    if (!value)
        wrong(
            line_, column, msg("“{0}” is not a number", {bare}),
            msg("Numbers with a point, or a comma where the columns are separated by semicolons"));
    if (!is_acceleration(*value)) wrong(line_, column, msg("{0} is impossible", {bare}));
    at = end;
    return *value;
}

void CsvRows::end_of_field(const char*& at, std::size_t column) {
    skip_blanks(at);
    const bool last = column + 1 == layout_.columns;
    if (layout_.separator == ' ') {
        if (is_end_of_line(*at) == last) return;
    } else if (!last && *at == layout_.separator) {
        ++at;
        return;
    }
    if (*at == '\r') ++at;
    if (last && *at == '\n') return;
    wrong(line_, static_cast<std::size_t>(at - line_start_) + 1,
          last ? msg("There are more than {0} columns", {std::to_string(layout_.columns)})
               : msg("Only {0} of {1} columns",
                     {std::to_string(column + 1), std::to_string(layout_.columns)}),
          msg("The same separator in all lines; a decimal comma needs semicolons"));
}

// All but plain numbers, with single separators and blanks between them, is left to
// parse_with_care(): then nothing is used up, and the row of no use.
bool CsvRows::parse_plain(CsvRow& row) {
    const char separator = layout_.separator;
    const bool decimal_comma = layout_.decimal_comma();
    const auto columns = roles_.size();
    const char* at = at_;
    for (std::size_t i = 0; i < columns; ++i) {
        while (*at == ' ') ++at;
        if (roles_[i] == is_left_out) {
            while (*at != separator && *at != '\n' && *at != '\t') ++at;
        } else {
            const auto value = fast_number(at, decimal_comma);
            if (!value) return false;
            put(row, roles_[i], *value);
        }
        if (i + 1 < columns && *at++ != separator) return false;
    }
    if (*at == '\r') ++at;
    if (*at != '\n') return false;
    at_ = at + 1;
    return true;
}

void CsvRows::parse_with_care(CsvRow& row) {
    const char* at = at_;
    for (std::size_t i = 0; i < roles_.size(); ++i) {
        skip_blanks(at);
        if (roles_[i] != is_left_out) {
            put(row, roles_[i], number(at));
        } else {
            at = field_end(at);
            if (at > line_start_ && *at == '\n' && at[-1] == '\r') --at;
        }
        end_of_field(at, i);
    }
    while (*at != '\n') ++at;
    at_ = at + 1;
}

}  // namespace werkrug::core

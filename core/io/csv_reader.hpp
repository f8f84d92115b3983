// CSV files of any length (RFC 4180), a row at a time with bounded memory. Comma, semicolon or tab,
// as the header shows; UTF-8 with or without a byte order mark; lines end in LF or CRLF; empty
// lines are passed over. Fields may be quoted, also over several lines.
//
// What is not clear is refused with its line and column, never guessed: two kinds of separators in
// the header, rows longer or shorter than it, quotation marks in the middle of a field, NUL bytes,
// NaN, numbers with two kinds of decimal marks.
#pragma once

#include "core/io/line_buffer.hpp"
#include "tables/error.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct CsvLimits {
    std::size_t max_row_bytes{64U << 10U};
    std::size_t max_columns{1000};
    std::optional<char> separator{};  // comma, semicolon or tab; nothing: as the header shows
};

class CsvReader {
  public:
    // Reads the header. `file` is only named in messages. Throws Error when there is none: an empty
    // file, a first line of numbers, a name that is empty or used twice.
    CsvReader(ByteSource source, std::string file, CsvLimits limits = {});

    const std::string& file() const { return file_; }
    // Names of the columns, without blanks around them.
    const std::vector<std::string>& header() const { return header_; }
    char separator() const { return separator_; }
    std::optional<std::size_t> find_column(std::string_view name) const;
    // The same; a missing one is refused.
    std::size_t column(std::string_view name) const;

    // Goes to the next row: false at the end of the file. What row() and text() gave before is
    // gone. Throws Error, after which nothing more can be read.
    bool next();

    // The fields of the row, as many as the header has, without their quotation marks: raw bytes.
    std::span<const std::string_view> row() const { return fields_; }
    // A field without blanks around it. Throws Error when it is no UTF-8 or has control characters
    // other than tab and line ends.
    std::string_view text(std::size_t column) const;
    // A field as a finite number with a decimal point, or with a decimal comma where the separator
    // is no comma, but not with both in one file. Throws Error; reading can go on after that.
    double number(std::size_t column);

    Position position(std::size_t column) const { return positions_[column]; }
    // What is wrong with a field of this row: with its place and the name of its column as path.
    Problem problem(std::size_t column, Message what, Message hint = {}) const;
    [[noreturn]] void refuse(std::size_t column, Message what, Message hint = {}) const;

  private:
    [[noreturn]] void refuse_at(Position position, Message what, Message hint = {}) const;
    bool next_line();
    void read_header();
    void check_names() const;
    void detect_separator();
    void split();
    void split_plain();
    void split_quoted();
    std::size_t take_plain(std::size_t place);
    std::size_t take_quoted(std::size_t place);
    bool goes_on(std::size_t place);
    void add(std::size_t begin, std::size_t size, Position position);
    Position at(std::size_t place) const;
    void check_row_length() const;
    void keep_to_decimal_mark(std::size_t column, char mark);
    std::string_view line();

    struct Slice {
        std::size_t begin{};
        std::size_t size{};
    };

    LineBuffer lines_;
    std::string file_;
    std::size_t max_columns_;
    std::optional<char> said_separator_;
    char separator_{','};
    char decimal_mark_{'\0'};  // of the first number that has one
    std::vector<std::string> header_{};
    std::size_t header_line_{0};
    std::vector<Slice> slices_{};  // the fields within the line, which may still move
    std::vector<std::string_view> fields_{};
    std::vector<Position> positions_{};
    std::size_t line_number_{0};  // where the splitting is: in a quoted field it goes on
    std::size_t line_start_{0};
};

}  // namespace werkrug::core

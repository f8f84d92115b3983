// The rows of a long text file of numbers, one after the other.
#pragma once

#include "core/exposure/vibration/byte_reader.hpp"
#include "core/exposure/vibration/csv_layout.hpp"
#include "core/exposure/vibration/frame.hpp"

#include <array>
#include <string>

namespace werkrug::core {

struct CsvRow {
    std::array<double, lanes> axes{};  // in the unit of the file
    double time{};                     // as it stands there; 0 without a column for it
    std::size_t line{};
};

class CsvRows {
  public:
    CsvRows(ByteReader reader, CsvLayout layout, std::string file);

    // The next row; false at the end. Empty lines are left out. Throws Error with line and column
    // for a field that is no number, for too few or too many columns, for a line that does not end.
    bool next(CsvRow& row);

    const CsvLayout& layout() const { return layout_; }
    [[noreturn]] void wrong(std::size_t line, std::size_t column, Message what,
                            Message hint = {}) const;

  private:
    bool load();
    bool parse_plain(CsvRow& row);
    void parse_with_care(CsvRow& row);
    double number(const char*& at) const;
    const char* field_end(const char* at) const;
    void skip_blanks(const char*& at) const;
    void end_of_field(const char*& at, std::size_t column);

    ByteReader reader_;
    CsvLayout layout_;
    std::string file_;
    std::vector<int> roles_{};  // per column: the lane, or one of the two below
    std::string last_line_{};   // a copy with a line feed, when the file ends without one
    const char* at_{};          // of the lines that are loaded
    const char* end_{};
    const char* line_start_{};
    std::size_t loaded_{};  // bytes of the reader that the loaded lines take
    std::size_t line_{};
};

}  // namespace werkrug::core

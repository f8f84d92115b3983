// Lines of a text of any length, one at a time, through a buffer of a fixed size.
#pragma once

#include "core/io/byte_source.hpp"
#include "tables/error.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace werkrug::core {

class LineBuffer {
  public:
    // Passes over a byte order mark of UTF-8. `file` is only named in messages. All functions that
    // read throw Error, with the position, for a NUL byte, for UTF-16 and for a line of more than
    // `max_line_bytes`.
    LineBuffer(ByteSource source, std::string file, std::size_t max_line_bytes);

    // Goes to the next line: false at the end of the text. What line() gave before is gone.
    bool next();
    // Takes the next line into this one, whose text keeps its line end: false at the end of the
    // text. What line() gave before is gone.
    bool extend();

    // Without the LF or CRLF at its end.
    std::span<char> line() { return {buffer_.data() + line_begin_, line_end_ - line_begin_}; }
    std::size_t number() const { return number_; }  // of its first line, from 1

  private:
    void start();
    bool take();
    bool fill();
    const char* find_byte(char byte, std::size_t from) const;
    void check_for_nul(std::size_t from) const;
    [[noreturn]] void refuse_long() const;
    [[noreturn]] void refuse(Position position, Message what, Message hint = {}) const;

    ByteSource source_;
    std::string file_;
    std::size_t max_line_bytes_;
    std::vector<char> buffer_;
    std::size_t filled_{0};      // bytes in the buffer
    std::size_t line_begin_{0};  // of the line, in the buffer
    std::size_t line_end_{0};
    std::size_t rest_{0};  // where what follows the line begins
    std::size_t number_{0};
    std::size_t next_number_{1};  // of the line at rest_
    bool started_{false};
};

}  // namespace werkrug::core

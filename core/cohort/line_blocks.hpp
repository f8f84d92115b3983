// A text file in blocks of whole lines, so that several threads can read it.
#pragma once

#include "core/io/byte_source.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace werkrug::core {

struct LineBlock {
    std::string bytes{};  // whole lines; only the last of a file may lack its line feed
    std::size_t first_line{};
    std::uint64_t end_offset{};  // in the file
};

class LineBlocks {
  public:
    // A line longer than `longest_line` bytes is cut off behind its first byte too many: whoever
    // reads it sees that it is too long, and memory stays bounded.
    LineBlocks(ByteSource source, std::size_t longest_line);

    // The first line, without its end and without a byte order mark; empty at the end of the file.
    std::string take_first_line();

    // The next block; false at the end of the file. Throws Error when the file cannot be read.
    bool next(LineBlock& block);

  private:
    bool fill(std::string& bytes);
    void cut_long_line(std::string& bytes);

    ByteSource source_;
    std::size_t longest_line_;
    std::string rest_{};  // read, and not yet given: what is behind the last line end
    std::size_t next_line_{1};
    std::uint64_t offset_{0};
    bool at_end_{false};
};

}  // namespace werkrug::core

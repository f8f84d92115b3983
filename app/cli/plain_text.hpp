// Text for a terminal of 80 columns: wrapping and columns, counted in characters, not in bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace werkrug::app {

constexpr std::size_t terminal_columns = 80;

// Number of characters (UTF-8 code points) of a text without control characters.
std::size_t width(std::string_view text);

// Filled up with blanks to a width; a longer text stays as it is.
std::string pad_right(std::string_view text, std::size_t to_width);
std::string pad_left(std::string_view text, std::size_t to_width);

// Broken at blanks into lines of at most terminal_columns, each line begun with `indent` blanks and
// the first with `mark` put into them ("- "). Ends in a line feed. A longer word is cut.
std::string wrap(std::string_view text, std::size_t indent = 0, std::string_view mark = {});

}  // namespace werkrug::app

// UTF-8 text as code points, and made fit for a document.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::reports::pdf {

// Takes the first code point off the front of `text`, which is not empty. A byte that begins no
// valid sequence comes as U+FFFD.
char32_t take_code_point(std::string_view& text);

// The text in normal form C (letter and accent as one character where one exists), with tabs as
// blanks, other control characters but the line feed left out, and ill-formed bytes as U+FFFD.
std::string normalised(std::string_view text);

// "U+1F600"
std::string code_point_name(char32_t code_point);

}  // namespace werkrug::reports::pdf

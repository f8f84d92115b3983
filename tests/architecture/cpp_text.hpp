// C++ source as text, enough of it to look at includes and numbers: comments and the contents of
// literals are taken out, everything else keeps its line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// The source with comments and the contents of string and character literals replaced by blanks;
// line feeds stay, so that lines keep their numbers.
std::string without_comments_and_strings(std::string_view source);

struct Include {
    std::size_t line{};
    std::string header{};  // "core/date.hpp", "wx/panel.h", "vector"
    bool quoted{};         // "…" rather than <…>
};
std::vector<Include> includes_of(std::string_view source);

struct NumberLiteral {
    std::size_t line{};
    std::string text{};  // as written: "1.51", "0x1F", "10'000", "20U"
    double value{};
    bool bits{};           // written in base 16 or 8
    std::string before{};  // the code of its statement before it
    std::string after{};   // and after it
    std::string code{};    // the code of its line
};

// Every number in code; none of comments, literals or preprocessor lines.
std::vector<NumberLiteral> numbers_in(std::string_view source);

}  // namespace werkrug::tests

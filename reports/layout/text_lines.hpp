// Breaks text into lines, and draws single lines.
#pragma once

#include "reports/pdf/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::reports::layout {

enum class Align { left, centre, right };

// The lines of normalised text (pdf/utf8.hpp) that fit a width: broken at blanks and after hyphens
// within words, at line feeds always, and anywhere within a word that is wider than a line. No line
// is empty but those that the text has. The views point into `text`.
std::vector<std::string_view> break_lines(std::string_view text, const pdf::TextStyle& style,
                                          double width_pt);

// A line of a text, with a blank behind it where the text goes on with another word: so that words
// stay apart for whoever reads the text out of the pages. Not after a hyphen or within a word.
std::string joined_line(std::string_view text, std::string_view line);

// Draws one line of any text, aligned to a point of its baseline.
void draw_line(pdf::Document& document, pdf::Point baseline, std::string_view text,
               const pdf::TextStyle& style, Align align = Align::left);

// Width of one line of any text, in points.
double line_width(std::string_view text, const pdf::TextStyle& style);

}  // namespace werkrug::reports::layout

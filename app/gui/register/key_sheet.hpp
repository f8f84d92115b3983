// A sheet of paper with a key on it, to be kept where the computer is not.
#pragma once

#include "core/date.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

class wxDC;
class wxRect;
class wxWindow;

namespace werkrug::app {

struct KeySheet {
    std::string title{};
    std::vector<std::pair<std::string, std::string>> lines{};  // name, value: file, date
    std::string key{};                                         // in groups with dashes
    std::vector<std::string> explanations{};                   // paragraphs
};

// Draws the sheet at the top of a rectangle, with fonts of the size of a letter.
void draw_key_sheet(wxDC& dc, const wxRect& area, const KeySheet& sheet);

// Asks for the printer and prints one page. False: not printed, by choice or by error (the toolkit
// says which).
bool print_key_sheet(wxWindow* parent, const KeySheet& sheet);

}  // namespace werkrug::app

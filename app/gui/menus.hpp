// The menu bar and the tool bar in the language of the window.
#pragma once

#include "core/text/translator.hpp"

#include <string>

class wxFrame;
class wxMenu;
class wxMenuBar;

namespace werkrug::app {

// The letters that open the menus; no page may use them.
std::string menu_letters(const core::Translator& tr);

// `recent` takes the files opened last; the menu bar owns it.
wxMenuBar* make_menu_bar(const core::Translator& tr, wxMenu* recent);

void add_tool_bar(wxFrame* frame, const core::Translator& tr);

}  // namespace werkrug::app

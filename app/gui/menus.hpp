// The menu bar and the tool bar in the language of the window.
#pragma once

#include "core/text/translator.hpp"

#include <string>

class wxMenu;
class wxMenuBar;
class wxToolBar;

namespace werkrug::app {

// The letters that open the menus; no page may use them.
std::string menu_letters(const core::Translator& tr);

// `recent` takes the files opened last; the menu bar owns it.
wxMenuBar* make_menu_bar(const core::Translator& tr, wxMenu* recent);

// Gives a menu bar of make_menu_bar() the words of another language.
void translate_menu_bar(wxMenuBar& bar, const core::Translator& tr);

// In place of what it holds.
void fill_tool_bar(wxToolBar& bar, const core::Translator& tr);

}  // namespace werkrug::app

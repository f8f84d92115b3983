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

// Some commands are called otherwise when a register is open.
enum class MenuKind { without_register, with_register };

// `recent` takes the files opened last; the menu bar owns it. Null: there is no such menu.
wxMenuBar* make_menu_bar(const core::Translator& tr, wxMenu* recent, MenuKind kind);

void add_tool_bar(wxFrame* frame, const core::Translator& tr, MenuKind kind);

}  // namespace werkrug::app

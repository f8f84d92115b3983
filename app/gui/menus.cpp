#include "app/gui/menus.hpp"

#include "app/gui/commands.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/steps.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/artprov.h>
#include <wx/frame.h>
#include <wx/menu.h>
#include <wx/toolbar.h>

#include <array>

namespace werkrug::app {

namespace {

struct MenuTitles {
    std::string file, go, language, help;
    std::array<const std::string*, 4> all() const { return {&file, &go, &language, &help}; }
};

MenuTitles menu_titles(const core::Translator& tr) {
    return {tr.tr("&File"), tr.tr("&Go to"), tr.tr("&Language"), tr.tr("&Help")};
}

// One menu being filled: each entry gets its own letter.
class MenuFiller {
  public:
    MenuFiller() : menu_(new wxMenu) {}

    void add(int command, const std::string& label, const char* key = "",
             wxItemKind kind = wxITEM_NORMAL) {
        const std::string text = letters_.assign(label) + (*key == '\0' ? "" : "\t") + key;
        menu_->Append(command, to_wx(text), wxString{}, kind);
    }
    void add(wxMenu* submenu, const std::string& label) {
        menu_->AppendSubMenu(submenu, to_wx(letters_.assign(label)));
    }
    void line() { menu_->AppendSeparator(); }
    wxMenu* menu() const { return menu_; }

  private:
    wxMenu* menu_;
    MnemonicSet letters_{};
};

wxMenu* file_menu(const core::Translator& tr, wxMenu* recent) {
    MenuFiller filler;
    filler.add(command_new, tr.tr("New case"), "Ctrl+N");
    filler.add(command_open, tr.tr("Open…"), "Ctrl+O");
    filler.add(recent, tr.tr("Recent files"));
    filler.line();
    filler.add(command_save, tr.tr("Save"), "Ctrl+S");
    filler.add(command_save_as, tr.tr("Save as…"), "Ctrl+Shift+S");
    filler.line();
    filler.add(command_export, tr.tr("Export PDF…"), "Ctrl+E");
    filler.line();
    filler.add(command_quit, tr.tr("Quit"), "Ctrl+Q");
    return filler.menu();
}

wxMenu* go_menu(const core::Translator& tr) {
    MenuFiller filler;
    for (std::size_t i = 0; i < step_count; ++i) {
        const std::string key = "Ctrl+" + std::to_string(i + 1);
        filler.add(command_first_step + static_cast<int>(i), step_title(tr, static_cast<Step>(i)),
                   key.c_str());
    }
    return filler.menu();
}

wxMenu* language_menu(const core::Translator& tr) {
    MenuFiller filler;
    filler.add(command_dutch, "Nederlands", "", wxITEM_RADIO);
    filler.add(command_english, "English", "", wxITEM_RADIO);
    filler.menu()->Check(tr.language() == Language::nl ? command_dutch : command_english, true);
    return filler.menu();
}

wxMenu* help_menu(const core::Translator& tr) {
    MenuFiller filler;
    filler.add(command_method, tr.tr("Method and sources"), "F1");
    filler.add(command_about, tr.tr("About Werkrug"));
    return filler.menu();
}

}  // namespace

std::string menu_letters(const core::Translator& tr) {
    std::string letters;
    const MenuTitles titles = menu_titles(tr);
    for (const std::string* title : titles.all()) letters += title->at(title->find('&') + 1);
    return letters;
}

wxMenuBar* make_menu_bar(const core::Translator& tr, wxMenu* recent) {
    const MenuTitles titles = menu_titles(tr);
    auto* bar = new wxMenuBar;
    bar->Append(file_menu(tr, recent), to_wx(titles.file));
    bar->Append(go_menu(tr), to_wx(titles.go));
    bar->Append(language_menu(tr), to_wx(titles.language));
    bar->Append(help_menu(tr), to_wx(titles.help));
    return bar;
}

void add_tool_bar(wxFrame* frame, const core::Translator& tr) {
    wxToolBar* bar = frame->CreateToolBar(wxTB_HORIZONTAL | wxTB_HORZ_TEXT | wxTB_FLAT);
    const auto add = [&](Command command, const wxArtID& icon, const std::string& label,
                         const std::string& help) {
        bar->AddTool(command, to_wx(label), wxArtProvider::GetBitmapBundle(icon, wxART_TOOLBAR),
                     to_wx(help));
    };
    add(command_new, wxART_NEW, tr.tr("New"), tr.tr("Begin a new case (Ctrl+N)"));
    add(command_open, wxART_FILE_OPEN, tr.tr("Open"), tr.tr("Open a case file (Ctrl+O)"));
    add(command_save, wxART_FILE_SAVE, tr.tr("Save"), tr.tr("Save the case (Ctrl+S)"));
    bar->AddSeparator();
    add(command_export, wxART_PRINT, tr.tr("Export PDF"),
        tr.tr("Write the report for the insurer's medical adviser (Ctrl+E)"));
    add(command_method, wxART_HELP, tr.tr("Method"), tr.tr("Method and sources (F1)"));
    bar->Realize();
}

}  // namespace werkrug::app

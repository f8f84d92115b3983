#include "app/gui/menus.hpp"

#include "app/gui/commands.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/steps.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/artprov.h>
#include <wx/menu.h>
#include <wx/toolbar.h>

#include <array>
#include <memory>

namespace werkrug::app {

namespace {

struct MenuTitles {
    std::string file, edit, cases, go, language, help;
    std::array<const std::string*, 6> all() const {
        return {&file, &edit, &cases, &go, &language, &help};
    }
};

MenuTitles menu_titles(const core::Translator& tr) {
    return {tr.tr("&File"),  tr.tr("&Edit"),     tr.tr("&Register"),
            tr.tr("&Go to"), tr.tr("&Language"), tr.tr("&Help")};
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
    filler.add(command_open, tr.tr("Open case file…"), "Ctrl+O");
    filler.add(recent, tr.tr("Recent files"));
    filler.add(command_import, tr.tr("Import case files…"), "Ctrl+I");
    filler.line();
    filler.add(command_save, tr.tr("Save"), "Ctrl+S");
    filler.add(command_save_as, tr.tr("Save as…"), "Ctrl+Shift+S");
    filler.add(command_export_file, tr.tr("Export case file…"), "Ctrl+Shift+E");
    filler.line();
    filler.add(command_export, tr.tr("Documents…"), "Ctrl+E");
    filler.add(command_leaflet, tr.tr("Leaflet for the worker…"));
    filler.add(command_calendar, tr.tr("Calendar file…"));
    filler.add(command_fhir, tr.tr("Export as FHIR…"));
    filler.add(command_instrument, tr.tr("Use an own instrument…"));
    filler.add(command_item_texts, tr.tr("Own item texts of questionnaires…"));
    filler.line();
    filler.add(command_quit, tr.tr("Quit"), "Ctrl+Q");
    return filler.menu();
}

wxMenu* edit_menu(const core::Translator& tr) {
    MenuFiller filler;
    filler.add(command_undo, tr.tr("Undo"), "Ctrl+Z");
    filler.add(command_redo, tr.tr("Redo"), "Ctrl+Shift+Z");
    filler.line();
    filler.add(command_find, tr.tr("Find a case"), "Ctrl+F");
    return filler.menu();
}

wxMenu* register_menu(const core::Translator& tr) {
    MenuFiller filler;
    filler.add(command_create_register, tr.tr("New register…"));
    filler.add(command_open_register, tr.tr("Open register…"), "Ctrl+Shift+O");
    filler.add(command_lock, tr.tr("Lock now"), "Ctrl+L");
    filler.add(command_close_register, tr.tr("Close the register"), "Ctrl+W");
    filler.line();
    filler.add(command_list, tr.tr("List of cases"), "Ctrl+0");
    filler.add(command_open_case, tr.tr("Open the case"));
    filler.add(command_new_like, tr.tr("New case of the same worker"), "Ctrl+Shift+N");
    filler.add(command_history, tr.tr("History of the case…"), "Ctrl+H");
    filler.add(command_notified, tr.tr("Notification to the NCvB…"));
    filler.add(command_reply, tr.tr("Reply to the worker’s comments…"));
    filler.add(command_closed, tr.tr("Close or reopen the case…"));
    filler.add(command_destroy, tr.tr("Destroy the case…"));
    filler.line();
    filler.add(command_duties, tr.tr("Notifications to be made…"));
    filler.add(command_practice, tr.tr("Practice at a glance…"));
    filler.line();
    filler.add(command_back_up, tr.tr("Back up now"), "Ctrl+B");
    filler.add(command_restore_backup, tr.tr("Restore a backup…"));
    filler.add(command_export_archive, tr.tr("Export all cases…"));
    filler.add(command_import_archive, tr.tr("Import an archive…"));
    filler.add(command_import_workers, tr.tr("Import a list of workers…"));
    filler.line();
    filler.add(command_keys, tr.tr("Passphrases and recovery key…"));
    filler.add(command_log, tr.tr("Log and check…"));
    filler.add(command_options, tr.tr("Options…"));
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
    bar->Append(edit_menu(tr), to_wx(titles.edit));
    bar->Append(register_menu(tr), to_wx(titles.cases));
    bar->Append(go_menu(tr), to_wx(titles.go));
    bar->Append(language_menu(tr), to_wx(titles.language));
    bar->Append(help_menu(tr), to_wx(titles.help));
    return bar;
}

void translate_menu_bar(wxMenuBar& bar, const core::Translator& tr) {
    const std::unique_ptr<wxMenuBar> model(make_menu_bar(tr, new wxMenu));
    for (std::size_t i = 0; i < bar.GetMenuCount(); ++i) {
        bar.SetMenuLabel(i, model->GetMenuLabel(i));
        const auto& items = bar.GetMenu(i)->GetMenuItems();
        for (std::size_t at = 0; at < items.GetCount(); ++at) {
            if (items[at]->IsSeparator()) continue;
            const auto* translated = model->GetMenu(i)->FindItemByPosition(at);
            items[at]->SetItemLabel(translated->GetItemLabel());
            if (translated->IsCheck() || translated->IsRadio())
                items[at]->Check(translated->IsChecked());
        }
    }
}

void fill_tool_bar(wxToolBar& bar, const core::Translator& tr) {
    bar.ClearTools();
    const auto add = [&](Command command, const wxArtID& icon, const std::string& label,
                         const std::string& help) {
        bar.AddTool(command, to_wx(label), wxArtProvider::GetBitmapBundle(icon, wxART_TOOLBAR),
                    to_wx(help));
    };
    add(command_list, wxART_GO_BACK, tr.tr("List"), tr.tr("The list of cases (Ctrl+0)"));
    add(command_new, wxART_NEW, tr.tr("New"), tr.tr("Begin a new case (Ctrl+N)"));
    add(command_save, wxART_FILE_SAVE, tr.tr("Save"), tr.tr("Save the case (Ctrl+S)"));
    add(command_undo, wxART_UNDO, tr.tr("Undo"), tr.tr("Undo the last change (Ctrl+Z)"));
    bar.AddSeparator();
    add(command_export, wxART_PRINT, tr.tr("Documents"),
        tr.tr("Reports, letters and forms of this case (Ctrl+E)"));
    add(command_method, wxART_HELP, tr.tr("Method"), tr.tr("Method and sources (F1)"));
    bar.AddSeparator();
    add(command_lock, wxART_CLOSE, tr.tr("Lock"), tr.tr("Lock the register (Ctrl+L)"));
    bar.Realize();
}

}  // namespace werkrug::app

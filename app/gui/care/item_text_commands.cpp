#include "app/gui/care/item_text_commands.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/frame.h>

namespace werkrug::app {

namespace {

PracticeTexts load(const std::string& path) {
    if (path.empty()) return {};
    try {
        return {.texts = core::load_item_texts(path)};
    } catch (const Error& error) {
        return {.refusal = error};
    }
}

}  // namespace

ItemTextCommands::ItemTextCommands(wxFrame* frame, const Session& session, Settings& settings)
    : frame_(frame), session_(session), settings_(settings), texts_(load(settings.item_texts())) {}

void ItemTextCommands::choose() {
    const auto path = settings_.item_texts();
    if (path.empty()) return choose_file();
    const auto answer =
        ask_three(frame_, tr().tr("Own item texts of questionnaires are in use"), path,
                  tr().tr("Choose another file…"), tr().tr("Use none"), tr().tr("&Cancel"));
    if (answer == Answer3::yes) choose_file();
    if (answer == Answer3::no) use({});
}

void ItemTextCommands::choose_file() {
    wxFileDialog dialog(
        frame_, to_wx(tr().tr("Own item texts of questionnaires")), to_wx(settings_.last_folder()),
        {}, to_wx(tr().tr("Tables")) + " (*.csv)|*.csv", wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) use(from_wx(dialog.GetPath()));
}

void ItemTextCommands::use(const std::string& path) {
    auto read = load(path);
    if (read.refusal)
        return show_problems(frame_, tr(), tr().tr("These item texts cannot be used"),
                             *read.refusal);
    texts_ = std::move(read);
    settings_.remember_item_texts(path);
    if (path.empty()) return;
    tell(frame_, tr(), tr().tr("Own item texts of questionnaires"),
         tr().tr("{0} texts are shown from now on where questionnaires are filled in. They do not "
                 "become part of a case.",
                 {std::to_string(texts_.texts.size())}));
}

}  // namespace werkrug::app

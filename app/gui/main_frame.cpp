#include "app/gui/main_frame.hpp"

#include "app/gui/about_dialog.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/gtk_language.hpp"
#include "app/gui/menus.hpp"
#include "app/gui/method_text.hpp"
#include "app/gui/step_bar.hpp"
#include "app/gui/summary_panel.hpp"
#include "app/gui/text_dialog.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filename.h>
#include <wx/menu.h>
#include <wx/toolbar.h>
#include <wx/wupdlock.h>

#include <cstdio>

namespace werkrug::app {

namespace {

constexpr int smallest_width = 1000;
constexpr int smallest_height = 700;
constexpr int first_recent = wxID_FILE1;
constexpr int last_recent = wxID_FILE9;

using PageFactory = Page* (*)(wxWindow*, Session&);
constexpr std::array<PageFactory, step_count> page_factories{
    make_worker_page, make_diagnosis_page, make_exposure_page, make_work_relatedness_page,
    make_conclusion_page};

}  // namespace

MainFrame::MainFrame(Session& session, Settings& settings)
    : wxFrame(nullptr, wxID_ANY, "Werkrug"),
      session_(session),
      settings_(settings),
      files_(this, session, settings) {
    SetMinClientSize(FromDIP(wxSize(smallest_width, smallest_height)));
    SetSize(settings.window_size());
    Centre();
    if (settings.maximised()) Maximize();
    bind_commands();
    build();
    session_.on_change([this] { on_change(); });
    on_change();
    page_of(step_).SetFocus();
}

// ---- building

void MainFrame::build() {
    recent_menu_ = new wxMenu;
    wxMenuBar* old_bar = GetMenuBar();
    SetMenuBar(make_menu_bar(session_.tr(), recent_menu_));
    delete old_bar;
    if (wxToolBar* old_tools = GetToolBar()) {
        SetToolBar(nullptr);
        old_tools->Destroy();
    }
    add_tool_bar(this, session_.tr());
    build_content();
    go_to(step_);
}

void MainFrame::build_content() {
    if (content_ != nullptr) content_->Destroy();
    pages_.fill(nullptr);
    content_ = new wxPanel(this);
    step_bar_ = new StepBar(content_, session_, [this](Step step) { go_to(step); });
    book_ = new wxSimplebook(content_);
    summary_ =
        new SummaryPanel(content_, session_, [this](const std::string& path) { jump_to(path); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(step_bar_, 0, wxEXPAND);
    row->Add(book_, 1, wxEXPAND);
    row->Add(summary_, 0, wxEXPAND);
    content_->SetSizer(row);
    auto* frame_sizer = new wxBoxSizer(wxVERTICAL);
    frame_sizer->Add(content_, 1, wxEXPAND);
    SetSizer(frame_sizer);
    Layout();
}

Page& MainFrame::page_of(Step step) {
    const auto index = static_cast<std::size_t>(step);
    if (pages_[index] == nullptr) {
        pages_[index] = page_factories[index](book_, session_);
        book_->AddPage(pages_[index], {});
    }
    return *pages_[index];
}

// ---- moving about

void MainFrame::go_to(Step step) {
    step_ = step;
    Page& page = page_of(step);
    page.refresh();
    book_->SetSelection(static_cast<std::size_t>(book_->FindPage(&page)));
    step_bar_->select(step);
    page.request_layout();
}

void MainFrame::jump_to(const std::string& path) {
    const Step step = step_of(path);
    if (step != step_) go_to(step);
    if (!page_of(step).focus_field(path)) page_of(step).SetFocus();
}

// ---- what happens

void MainFrame::bind_commands() {
    const auto on = [this](Command command, auto action) {
        Bind(
            wxEVT_MENU, [action](wxCommandEvent&) { action(); }, command);
    };
    on(command_new, [this] { files_.start_new(); });
    on(command_open, [this] { files_.open(); });
    on(command_save, [this] { files_.save(); });
    on(command_save_as, [this] { files_.save_as(); });
    on(command_export, [this] { files_.export_pdf(); });
    on(command_quit, [this] { Close(); });
    on(command_dutch, [this] { switch_language(Language::nl); });
    on(command_english, [this] { switch_language(Language::en); });
    on(command_method, [this] {
        show_text(this, session_.tr(), session_.tr().tr("Method and sources"),
                  method_text(session_));
    });
    on(command_about, [this] { show_about(this, session_); });
    for (std::size_t i = 0; i < step_count; ++i)
        on(static_cast<Command>(command_first_step + static_cast<int>(i)), [this, i] {
            go_to(static_cast<Step>(i));
            pages_[i]->SetFocus();
        });
    Bind(wxEVT_MENU, &MainFrame::on_recent, this, first_recent, last_recent);
    Bind(wxEVT_CLOSE_WINDOW, &MainFrame::on_close, this);
}

void MainFrame::on_change() {
    pages_[static_cast<std::size_t>(step_)]->refresh();
    step_bar_->refresh();
    summary_->refresh();
    files_.fill_recent_menu(*recent_menu_);
    show_title();
}

// The file's name at most: never a name or a fact of the case.
void MainFrame::show_title() {
    const core::Translator& tr = session_.tr();
    const wxString name = session_.path().empty()
                              ? to_wx(tr.tr("New case"))
                              : wxFileName(to_wx(session_.path())).GetFullName();
    const wxString title = (session_.changed() ? "* " : "") + name + " – Werkrug";
    if (GetTitle() != title) SetTitle(title);
}

// After the event: the menu that asked for it is replaced.
void MainFrame::switch_language(Language language) {
    CallAfter([this, language] {
        if (language == session_.language()) return;
        const wxWindowUpdateLocker frozen(this);
        show_toolkit_texts_in(language);
        settings_.remember_language(language);
        session_.on_change({});
        session_.set_language(language);
        build();
        session_.on_change([this] { on_change(); });
        on_change();
        page_of(step_).SetFocus();
    });
}

void MainFrame::on_recent(wxCommandEvent& event) {
    files_.open_recent(static_cast<std::size_t>(event.GetId() - first_recent));
}

void MainFrame::on_close(wxCloseEvent& event) {
    if (event.CanVeto() && !files_.may_leave_case()) {
        event.Veto();
        return;
    }
    session_.on_change({});
    settings_.remember_window(GetSize(), IsMaximized());
    if (!settings_.flush()) std::fputs("werkrug: settings could not be written\n", stderr);
    Destroy();
}

}  // namespace werkrug::app

#include "app/gui/case_view.hpp"

#include "app/gui/step_bar.hpp"
#include "app/gui/summary_panel.hpp"

namespace werkrug::app {

namespace {

using PageFactory = Page* (*)(wxWindow*, Session&);
constexpr std::array<PageFactory, step_count> page_factories{
    make_worker_page,           make_diagnosis_page,  make_exposure_page,
    make_work_relatedness_page, make_conclusion_page, make_care_page};

}  // namespace

CaseView::CaseView(wxWindow* parent, Session& session, Step step)
    : wxPanel(parent), session_(session), step_(step) {
    step_bar_ = new StepBar(this, session_, [this](Step to) { go_to(to); });
    book_ = new wxSimplebook(this);
    summary_ = new SummaryPanel(this, session_, [this](const std::string& path) { jump_to(path); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(step_bar_, 0, wxEXPAND);
    row->Add(book_, 1, wxEXPAND);
    row->Add(summary_, 0, wxEXPAND);
    SetSizer(row);
    go_to(step_);
}

Page& CaseView::page_of(Step step) {
    const auto index = static_cast<std::size_t>(step);
    if (pages_[index] == nullptr) {
        pages_[index] = page_factories[index](book_, session_);
        book_->AddPage(pages_[index], {});
    }
    return *pages_[index];
}

void CaseView::refresh() {
    Page& page = page_of(step_);
    page.refresh();
    // The page itself stays enabled, so that it scrolls.
    for (wxWindow* part : page.GetChildren()) part->Enable(!session_.read_only());
    step_bar_->refresh();
    summary_->refresh();
}

void CaseView::go_to(Step step) {
    step_ = step;
    Page& page = page_of(step);
    refresh();
    book_->SetSelection(static_cast<std::size_t>(book_->FindPage(&page)));
    step_bar_->select(step);
    page.request_layout();
}

void CaseView::focus_page() {
    page_of(step_).SetFocus();
}

void CaseView::jump_to(const std::string& path) {
    const Step step = step_of(path);
    if (step != step_) go_to(step);
    if (!page_of(step).focus_field(path)) focus_page();
}

}  // namespace werkrug::app

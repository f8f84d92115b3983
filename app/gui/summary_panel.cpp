#include "app/gui/summary_panel.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/result_words.hpp"
#include "app/gui/wx_text.hpp"
#include "core/assessment/explain.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

constexpr int panel_width = 286;
constexpr int task_width = 205;  // for the words on a button

}  // namespace

SummaryPanel::SummaryPanel(wxWindow* parent, Session& session,
                           std::function<void(const std::string&)> jump_to)
    : ScrolledColumn(parent), session_(session), jump_to_(std::move(jump_to)) {
    SetMinSize(FromDIP(wxSize(panel_width, -1)));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new WrappedText(this, session.tr().tr("Summary"), Emphasis::title), 0,
                wxEXPAND | wxTOP | wxRIGHT | wxBOTTOM, FromDIP(space::large));
    SetSizer(column);
    build_result();
    build_diagnosis();
    tasks_card_ = add_card(session.tr().tr("Still to do"));
    nothing_missing_ = new WrappedText(tasks_card_, session.tr().tr("✓ Nothing is missing."));
    tasks_card_->add(nothing_missing_);
    task_rows_ = new wxBoxSizer(wxVERTICAL);
    tasks_card_->add(task_rows_);
    set_accessible_name(this, session.tr().tr("Summary"));
    refresh();
}

Card* SummaryPanel::add_card(const std::string& heading) {
    auto* card = new Card(this, heading);
    GetSizer()->Add(card, 0, wxEXPAND | wxRIGHT | wxBOTTOM, FromDIP(space::medium));
    return card;
}

void SummaryPanel::build_diagnosis() {
    Card* card = add_card(session_.tr().tr("Diagnosis"));
    emergency_ = new WrappedText(card, {}, Emphasis::strong, Meaning::error);
    diagnosis_ = new WrappedText(card, {}, Emphasis::strong);
    diagnosis_details_ = new WrappedText(card, {});
    for (WrappedText* text : {emergency_, diagnosis_, diagnosis_details_}) card->add(text);
}

void SummaryPanel::build_result() {
    Card* card = add_card(session_.tr().tr("Work-relatedness"));
    percent_ = new WrappedText(card, {}, Emphasis::huge);
    verdict_ = new WrappedText(card, {}, Emphasis::strong);
    borderline_ = new WrappedText(card, {}, Emphasis::strong, Meaning::warning);
    interval_ = new WrappedText(card, {});
    points_ = new WrappedText(card, {});
    for (WrappedText* text : {percent_, verdict_, borderline_, interval_, points_}) card->add(text);
}

void SummaryPanel::refresh() {
    refresh_result();
    refresh_diagnosis();
    refresh_tasks();
}

void SummaryPanel::refresh_diagnosis() {
    const bool emergency = session_.assessment().diagnosis.emergency;
    emergency_->show(emergency ? session_.tr().tr("⚠ Emergency: refer today") : std::string{});
    diagnosis_->show(diagnosis_words(session_));
    diagnosis_details_->show(diagnosis_details(session_));
}

void SummaryPanel::refresh_result() {
    const core::Translator& tr = session_.tr();
    points_->show(points_words(session_));
    const auto& result = session_.assessment().work_relatedness;
    percent_->show(result ? core::percent_beside_threshold(result->percent_table,
                                                           result->threshold_percent, tr)
                          : "– %");
    verdict_->show(result ? verdict_words(*result, tr) : tr.tr("Not yet determined"));
    borderline_->show(result ? borderline_words(*result, tr) : std::string{});
    interval_->show(result ? interval_words(*result, tr) : std::string{});
}

void SummaryPanel::refresh_tasks() {
    const std::vector<ToDo> tasks = to_do(session_);
    std::string shown;
    for (const ToDo& task : tasks) shown += task.path + '\n' + task.text + '\n';
    if (shown == shown_tasks_) return;
    shown_tasks_ = shown;
    nothing_missing_->Show(tasks.empty());
    show_tasks(tasks);
    request_layout();
}

void SummaryPanel::show_tasks(const std::vector<ToDo>& tasks) {
    task_rows_->Clear(true);
    for (const ToDo& task : tasks) {
        const std::string words = (task.wrong ? "⚠ " : "→ ") + task.text;
        const std::string lines = broken_into_lines(this, words, FromDIP(task_width));
        auto* button = new wxButton(tasks_card_, wxID_ANY, to_wx(as_label(lines)),
                                    wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBORDER_NONE);
        set_accessible_name(button, as_label(task.text));
        button->Bind(wxEVT_BUTTON, [this, path = task.path](wxCommandEvent&) { jump_to_(path); });
        task_rows_->Add(button, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
    }
}

}  // namespace werkrug::app

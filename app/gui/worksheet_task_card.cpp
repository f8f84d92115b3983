#include "app/gui/worksheet_task_card.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "app/gui/worksheet_edit.hpp"
#include "app/gui/worksheet_rows.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <utility>

namespace werkrug::app {

namespace {

constexpr int narrowest_name = 100;

struct AddButtonTexts {
    std::string label{};
    std::string name{};
};

AddButtonTexts add_button_texts(RowKind kind, const core::Translator& tr) {
    switch (kind) {
        case RowKind::lift:
            return {tr.tr("+ Lift"), tr.tr("add lift")};
        case RowKind::posture:
            return {tr.tr("+ Posture"), tr.tr("add posture")};
        case RowKind::vibration:
            return {tr.tr("+ Vibration"), tr.tr("add vibration")};
    }
    return {};
}

std::string name_of_task(const core::Case& facts, std::size_t task) {
    const auto& worksheet = facts.exposure.worksheet;
    return worksheet && task < worksheet->tasks.size() ? worksheet->tasks[task].name
                                                       : std::string{};
}

}  // namespace

WorksheetTaskCard::WorksheetTaskCard(wxWindow* parent, Session& session, std::size_t task,
                                     WorksheetActions actions)
    : wxPanel(parent), session_(session), task_(task), actions_(std::move(actions)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const int gap = FromDIP(space::small);
    column->Add(make_name_line(), 0, wxEXPAND | wxBOTTOM, gap);
    message_ = new WrappedText(this, {}, Emphasis::plain, Meaning::error);
    column->Add(message_, 0, wxEXPAND | wxBOTTOM, gap);
    for (std::size_t index = 0; index < row_kinds.size(); ++index) {
        rows_[index] = new WorksheetRows(
            this, session_, {.task = task_, .kind = row_kinds[index], .row = 0}, actions_);
        column->Add(rows_[index], 0, wxEXPAND | wxBOTTOM, gap);
    }
    column->Add(make_add_line(), 0, wxEXPAND);
    SetSizer(column);
    set_accessible_name(this, place_name(place(), session_.tr()));
    refresh();
}

// The controls call back into the card: they go first.
WorksheetTaskCard::~WorksheetTaskCard() {
    DestroyChildren();
}

std::string WorksheetTaskCard::name_path() const {
    return path_of(place()) + "/@name";
}

wxSizer* WorksheetTaskCard::make_name_line() {
    const auto& tr = session_.tr();
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](wxWindow* window, int proportion) {
        line->Add(window, proportion, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(space::small));
    };
    auto* title = new wxStaticText(this, wxID_ANY, to_wx(place_name(place(), tr)));
    set_emphasis(title, Emphasis::strong);
    add(title, 0);
    name_ = make_name_field();
    add(name_, 1);
    minutes_ = std::make_unique<WorksheetNumberField>(this, session_, task_minutes_spec(task_, tr),
                                                      [this] { show_message(); });
    bind_worksheet_keys(minutes_->control(), place(), actions_);
    add(minutes_->control(), 0);
    add(new wxStaticText(this, wxID_ANY, to_wx(tr.tr("min per shift"))), 0);
    line->Add(make_duplicate_button(this, tr, place(), actions_), 0, wxALIGN_CENTER_VERTICAL);
    line->Add(make_remove_button(this, tr, place(), actions_), 0, wxALIGN_CENTER_VERTICAL);
    return line;
}

wxTextCtrl* WorksheetTaskCard::make_name_field() {
    const auto& tr = session_.tr();
    auto* field = new wxTextCtrl(this, wxID_ANY, to_wx(name_of_task(session_.facts(), task_)));
    field->SetMinSize({FromDIP(narrowest_name), -1});
    field->SetHint(to_wx(tr.tr("Name of the task")));
    set_accessible_name(field, field_name(place(), tr.tr("name"), tr));
    field->Bind(wxEVT_TEXT, [this, field](wxCommandEvent&) {
        const auto text = cleaned_text(from_wx(field->GetValue()));
        session_.edit(
            [&](core::Case& facts) {
                if (task_ < entry_count(facts, place()))
                    facts.exposure.worksheet->tasks[task_].name = text;
            },
            path_of(place()) + "/@name");
    });
    bind_worksheet_keys(field, place(), actions_);
    return field;
}

wxSizer* WorksheetTaskCard::make_add_line() {
    const auto& tr = session_.tr();
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    for (const auto kind : row_kinds) {
        const auto text = add_button_texts(kind, tr);
        auto* button = new wxButton(this, wxID_ANY, to_wx(text.label));
        set_accessible_name(button, field_name(place(), text.name, tr));
        button->Bind(wxEVT_BUTTON, [this, kind](wxCommandEvent&) {
            WorksheetPlace last{.task = task_, .kind = kind, .row = 0};
            last.row = entry_count(session_.facts(), last);
            actions_.perform(WorksheetAction::add_after, last);
        });
        line->Add(button, 0, wxRIGHT, FromDIP(space::small));
    }
    return line;
}

void WorksheetTaskCard::show_message() {
    std::string text;
    for (const auto& problem : {problem_text(session_, path_of(place())),
                                problem_text(session_, name_path()), minutes_->problem()}) {
        if (problem.empty()) continue;
        text += (text.empty() ? "" : "\n") + problem;
    }
    message_->show(text);
}

void WorksheetTaskCard::refresh() {
    const auto name = name_of_task(session_.facts(), task_);
    if (cleaned_text(from_wx(name_->GetValue())) != name) name_->ChangeValue(to_wx(name));
    minutes_->refresh();
    show_message();
    for (auto* rows : rows_) rows->refresh();
}

wxWindow* WorksheetTaskCard::find_control(const std::string& path) {
    if (path == path_of(place()) || path == name_path()) return name_;
    if (path == minutes_->path()) return minutes_->control();
    for (auto* rows : rows_)
        if (auto* found = rows->find_control(path)) return found;
    return nullptr;
}

std::string WorksheetTaskCard::path_of_control(const wxWindow* control) const {
    if (control == name_) return name_path();
    if (control == minutes_->control()) return minutes_->path();
    for (const auto* rows : rows_)
        if (auto path = rows->path_of_control(control); !path.empty()) return path;
    return {};
}

wxWindow* WorksheetTaskCard::first_control(const WorksheetPlace& entry) const {
    if (!entry.kind) return name_;
    return rows_.at(static_cast<std::size_t>(*entry.kind))->first_control(entry.row);
}

}  // namespace werkrug::app

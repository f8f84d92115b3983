#include "app/gui/worksheet_editor.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/prevention/planner_dialog.hpp"
#include "app/gui/recording/recording_menu.hpp"
#include "app/gui/shift_bar.hpp"
#include "app/gui/tab_order.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "app/gui/worksheet_summary.hpp"
#include "app/gui/worksheet_task_card.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/statline.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace werkrug::app {

namespace {

using Number = std::optional<double> core::Worksheet::*;

std::optional<double> worksheet_number(const core::Case& facts, Number member) {
    const auto& worksheet = facts.exposure.worksheet;
    return worksheet ? (*worksheet).*member : std::nullopt;
}

void set_worksheet_number(core::Case& facts, Number member, std::optional<double> value) {
    writable_worksheet(facts).*member = value;
    drop_empty_worksheet(facts);
}

std::size_t task_count(const core::Case& facts) {
    return entry_count(facts, WorksheetPlace{});
}

}  // namespace

WorksheetEditor::WorksheetEditor(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Worksheet of tasks")),
      session_(session),
      shift_(this, session) {
    const auto& tr = session_.tr();
    add(new WrappedText(this, tr.tr("What the worker does in a usual shift. A factor set to “from "
                                    "the worksheet” takes its level from here.")));
    add_shift_fields();
    shift_time_ = new WrappedText(this, {}, Emphasis::strong);
    add(shift_time_, space::small);
    shift_bar_ = new ShiftBar(this);
    add(shift_bar_, space::medium);
    tasks_ = new wxPanel(this);
    tasks_->SetSizer(new wxBoxSizer(wxVERTICAL));
    add(tasks_);
    add(make_buttons());
    add(new WrappedText(this, worksheet_keys_text(tr), Emphasis::plain, Meaning::subdued), 0);
    keep_tab_order(this);
    rebuild();
    refresh();
}

// The cards call back into the editor: they go first.
WorksheetEditor::~WorksheetEditor() {
    DestroyChildren();
}

void WorksheetEditor::add_shift_fields() {
    const auto& tr = session_.tr();
    const auto number = [&](const char* attribute, const std::string& label,
                            const std::string& unit, Number member) {
        shift_.number(
            {.path = std::string{worksheet_path} + "/@" + attribute, .label = label, .unit = unit},
            std::string{"worksheet/"} + attribute,
            [member](const core::Case& facts) { return worksheet_number(facts, member); },
            [member](core::Case& facts, std::optional<double> value) {
                set_worksheet_number(facts, member, value);
            });
    };
    number("shift-min", tr.tr("&Length of a shift"), tr.tr("min"), &core::Worksheet::shift_min);
    number("shifts-per-week", tr.tr("&Shifts per week"), {}, &core::Worksheet::shifts_per_week);
    number("years", tr.tr("&Years in this work"), tr.tr("years"), &core::Worksheet::years);
    add(shift_.sizer());
}

wxSizer* WorksheetEditor::make_buttons() {
    const auto& tr = session_.tr();
    auto* line = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    const auto add_button = [&](const std::string& label,
                                const std::function<void(wxWindow*)>& action) {
        auto* button = new wxButton(this, wxID_ANY, to_wx(label));
        button->Bind(wxEVT_BUTTON, [action, button](wxCommandEvent&) { action(button); });
        line->Add(button, 0, wxRIGHT | wxBOTTOM, FromDIP(space::small));
        return button;
    };
    add_task_ = add_button(tr.tr("Add task"), [this](wxWindow*) {
        perform(WorksheetAction::add_after, {.task = task_count(session_.facts())});
    });
    put_back_ = add_button({}, [this](wxWindow*) { CallAfter([this] { put_back(); }); });
    put_back_->Hide();
    plan_ =
        add_button(tr.tr("Plan prevention…"), [this](wxWindow*) { show_planner(this, session_); });
    add_button(tr.tr("Import a recording…"),
               [this](wxWindow* button) { show_recording_menu(button, session_); });
    add_button(tr.tr("Copy tasks from another case…"),
               [this](wxWindow*) { request(this, command_copy_tasks); });
    return line;
}

WorksheetEditor::Shape WorksheetEditor::shape() const {
    Shape result;
    for (std::size_t task = 0; task < task_count(session_.facts()); ++task) {
        std::vector<std::size_t> counts;
        counts.reserve(row_kinds.size());
        for (const auto kind : row_kinds)
            counts.push_back(entry_count(session_.facts(), {.task = task, .kind = kind, .row = 0}));
        result.push_back(counts);
    }
    return result;
}

void WorksheetEditor::rebuild() {
    const auto focused = focused_path();
    Freeze();
    cards_.clear();
    tasks_->GetSizer()->Clear(true);
    built_ = shape();
    WorksheetActions actions;
    actions.perform = [this](WorksheetAction action, const WorksheetPlace& place) {
        CallAfter([=, this] { perform(action, place); });
    };
    actions.open_details = &open_details_;
    const int gap = FromDIP(space::medium);
    for (std::size_t task = 0; task < built_.size(); ++task) {
        cards_.push_back(new WorksheetTaskCard(tasks_, session_, task, actions));
        tasks_->GetSizer()->Add(cards_.back(), 0, wxEXPAND);
        tasks_->GetSizer()->Add(new wxStaticLine(tasks_), 0, wxEXPAND | wxTOP | wxBOTTOM, gap);
    }
    tasks_->Show(!cards_.empty());  // an empty panel would take the focus
    Thaw();
    if (auto* control = focused.empty() ? nullptr : find_control(focused)) control->SetFocus();
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

void WorksheetEditor::refresh() {
    forget_removed_of_another_case();
    if (shape() != built_) rebuild();
    shift_.refresh();
    const auto time = shift_time(session_.facts());
    plan_->Show(!built_.empty());  // without a task there is nothing to plan with
    shift_time_->show(built_.empty() ? std::string{} : shift_time_text(time, session_.tr()));
    show_shift_bar();
    for (auto* card : cards_) card->refresh();
}

void WorksheetEditor::show_shift_bar() {
    const bool shown = shift_bar_->IsShown();
    shift_bar_->show(make_shift_bar(session_.facts(), session_.tr()));
    if (shift_bar_->IsShown() == shown) return;
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

// When another case was opened, what was removed from the one before is none of its business.
void WorksheetEditor::forget_removed_of_another_case() {
    if (!removed_ || session_.changed() || session_.facts() == after_removal_) return;
    removed_.reset();
    put_back_->Hide();
}

std::string WorksheetEditor::focused_path() const {
    const auto* focused = wxWindow::FindFocus();
    if (!focused) return {};
    for (const auto* card : cards_)
        if (card->IsDescendant(const_cast<wxWindow*>(focused)))
            return card->path_of_control(focused);
    return {};
}

wxWindow* WorksheetEditor::find_control(const std::string& path) const {
    for (auto* card : cards_)
        if (auto* found = card->find_control(path)) return found;
    return nullptr;
}

bool WorksheetEditor::focus_field(std::string_view path) {
    if (auto* control = find_control(std::string{path})) {
        control->SetFocus();
        return true;
    }
    if (!path.starts_with(worksheet_path)) return false;
    if (!shift_.focus(path)) add_task_->SetFocus();
    return true;
}

void WorksheetEditor::focus_entry(const WorksheetPlace& place) {
    if (place.task >= cards_.size()) return;
    if (auto* control = cards_[place.task]->first_control(place)) control->SetFocus();
}

// After a removal: the entry that took its place, else the one before it, else what contains them.
void WorksheetEditor::focus_neighbour(const WorksheetPlace& removed) {
    const auto count = entry_count(session_.facts(), removed);
    if (count > 0)
        focus_entry(moved_to(removed, std::min(position_of(removed), count - 1)));
    else if (removed.kind)
        focus_entry({.task = removed.task});
    else
        add_task_->SetFocus();
}

void WorksheetEditor::perform(WorksheetAction action, const WorksheetPlace& place) {
    switch (action) {
        case WorksheetAction::add_after:
            return add_entry(place);
        case WorksheetAction::duplicate:
            return duplicate_at(place);
        case WorksheetAction::remove:
            return remove_at(place);
    }
}

void WorksheetEditor::add_entry(const WorksheetPlace& place) {
    const auto count = entry_count(session_.facts(), place);
    const auto added = moved_to(place, std::min(position_of(place) + 1, count));
    session_.edit_entered([&](Entered& entered) {
        entered.draft_texts = drafts_after_insert(entered.draft_texts, added);
        insert_entry(entered.facts, added);
    });
    refresh();
    focus_entry(added);
}

void WorksheetEditor::duplicate_at(const WorksheetPlace& place) {
    session_.edit_entered([&](Entered& entered) {
        entered.draft_texts = drafts_after_duplicate(entered.draft_texts, place);
        duplicate_entry(entered.facts, place);
    });
    refresh();
    focus_entry(moved_to(place, position_of(place) + 1));
}

void WorksheetEditor::remove_at(const WorksheetPlace& place) {
    const auto& tr = session_.tr();
    auto removed = taken_entry(session_.facts(), place, session_.draft_texts());
    session_.edit_entered([&](Entered& entered) {
        entered.draft_texts = drafts_after_remove(entered.draft_texts, place);
        remove_entry(entered.facts, place);
    });
    removed_ = std::move(removed);
    put_back_->SetLabel(to_wx(tr.tr("Put back: {0}", {place_name(place, tr)})));
    put_back_->Show();
    after_removal_ = session_.facts();
    refresh();
    focus_neighbour(place);
}

void WorksheetEditor::put_back() {
    if (!removed_) return;
    const auto removed = *std::exchange(removed_, std::nullopt);
    session_.edit_entered([&](Entered& entered) {
        entered.draft_texts = drafts_after_restore(entered.draft_texts, removed);
        restore_entry(entered.facts, removed);
    });
    refresh();
    focus_entry(removed.place);
    put_back_->Hide();
}

}  // namespace werkrug::app

#include "app/gui/worksheet_number_field.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/worksheet_edit.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/field_limits.hpp"

#include <wx/textctrl.h>

#include <utility>

namespace werkrug::app {

namespace {

// Wide enough for the longest number that the limits allow.
constexpr int digits_shown = 5;

const core::Task* find_task(const core::Case& facts, std::size_t task) {
    const auto& worksheet = facts.exposure.worksheet;
    return worksheet && task < worksheet->tasks.size() ? &worksheet->tasks[task] : nullptr;
}

}  // namespace

WorksheetNumberSpec row_number_spec(const WorksheetPlace& place, const WorksheetColumn& column,
                                    const core::Translator& tr) {
    WorksheetNumberSpec spec;
    spec.path = path_of(place) + "/@" + column.attribute;
    spec.name = field_name(place, column_heading(column), tr);
    spec.limit = column.limit;
    spec.unit = column.unit;
    spec.shown_per_stored = column.shown_per_stored;
    spec.get = [place, column](const core::Case& facts) -> std::optional<double> {
        if (place.row >= entry_count(facts, place)) return std::nullopt;
        return column.number(*find_task(facts, place.task), place.row);
    };
    spec.set = [place, column](core::Case& facts, std::optional<double> value) {
        if (place.row >= entry_count(facts, place)) return;
        column.set_number(facts.exposure.worksheet->tasks[place.task], place.row, value);
    };
    return spec;
}

WorksheetNumberSpec task_minutes_spec(std::size_t task, const core::Translator& tr) {
    const WorksheetPlace place{.task = task};
    WorksheetNumberSpec spec;
    spec.path = path_of(place) + "/@min-per-shift";
    spec.name = field_name(place, tr.tr("minutes per shift"), tr);
    spec.limit = "task/min-per-shift";
    spec.unit = tr.tr("min");
    spec.get = [task](const core::Case& facts) -> std::optional<double> {
        const auto* found = find_task(facts, task);
        return found ? found->min_per_shift : std::nullopt;
    };
    spec.set = [task](core::Case& facts, std::optional<double> value) {
        if (find_task(facts, task)) facts.exposure.worksheet->tasks[task].min_per_shift = value;
    };
    return spec;
}

std::string problem_text(const Session& session, const std::string& path) {
    std::string text;
    for (const auto& problem : session.problems()) {
        if (problem.path != path) continue;
        if (!text.empty()) text += ' ';
        text += session.tr().text(problem.what);
        if (!problem.hint.msgid.empty()) text += " (" + session.tr().text(problem.hint) + ')';
    }
    return text;
}

WorksheetNumberField::WorksheetNumberField(wxWindow* parent, Session& session,
                                           WorksheetNumberSpec spec,
                                           const std::function<void()>& on_message)
    : session_(session), spec_(std::move(spec)), control_(new wxTextCtrl(parent, wxID_ANY)) {
    control_->SetMinSize({control_->GetSizeFromTextSize(control_->GetCharWidth() * digits_shown)});
    set_accessible_name(control_, spec_.name);
    control_->ChangeValue(to_wx(shown_text()));
    control_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { on_text(); });
    for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        control_->Bind(type, [this, on_message](wxFocusEvent& event) {
            event.Skip();
            refresh();
            on_message();
        });
}

std::string WorksheetNumberField::shown_text() const {
    auto draft = session_.draft_text(spec_.path);
    if (!draft.empty()) return draft;
    const auto stored = spec_.get(session_.facts());
    if (!stored) return {};
    return typed_number(without_noise(*stored * spec_.shown_per_stored), session_.language());
}

// What is typed stays as typed while it means what the session says: "17,0" is not made "17" under
// the typist's hands.
void WorksheetNumberField::refresh() {
    if (typing_) return;
    const auto typed = cleaned_text(from_wx(control_->GetValue()));
    const auto draft = session_.draft_text(spec_.path);
    const auto value = typed_value(typed);
    const bool means_fact = value == spec_.get(session_.facts()) && (value || typed.empty());
    const bool kept = draft.empty() ? control_->HasFocus() && means_fact : typed == draft;
    const auto text = to_wx(shown_text());
    if (!kept && control_->GetValue() != text) control_->ChangeValue(text);
}

bool WorksheetNumberField::within_limit(double shown) const {
    const auto limit = tables::field_limit(spec_.limit);
    return shown >= limit.min * spec_.shown_per_stored &&
           shown <= limit.max * spec_.shown_per_stored;
}

std::optional<double> WorksheetNumberField::typed_value(const std::string& text) const {
    const auto typed = parse_typed_number(text);
    if (!typed || !within_limit(*typed)) return std::nullopt;
    return without_noise(*typed / spec_.shown_per_stored);
}

// What is no value makes the fact unknown: nothing may be computed from a number no longer shown.
void WorksheetNumberField::on_text() {
    const auto text = cleaned_text(from_wx(control_->GetValue()));
    const auto value = typed_value(text);
    typing_ = true;
    session_.keep_draft_text(spec_.path, value ? std::string{} : text);
    session_.edit([&](core::Case& facts) { spec_.set(facts, value); }, spec_.path);
    typing_ = false;
}

std::string WorksheetNumberField::limit_message() const {
    const auto limit = tables::field_limit(spec_.limit);
    const auto& tr = session_.tr();
    const auto bound = [&](double stored) {
        return tr.plain(without_noise(stored * spec_.shown_per_stored));
    };
    return tr.tr("{0}: from {1} to {2}", {spec_.name, bound(limit.min), bound(limit.max)});
}

std::string WorksheetNumberField::problem() const {
    const auto draft = session_.draft_text(spec_.path);
    if (draft.empty()) return problem_text(session_, spec_.path);
    if (parse_typed_number(draft)) return limit_message();
    if (control_->HasFocus() && !hopeless_number(draft)) return {};
    return session_.tr().tr("{0}: “{1}” is not a number", {spec_.name, draft});
}

}  // namespace werkrug::app

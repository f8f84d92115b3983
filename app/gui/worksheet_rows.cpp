#include "app/gui/worksheet_rows.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/lifting/lifting_dialog.hpp"
#include "app/gui/typical/typical_dialog.hpp"
#include "app/gui/worksheet_edit.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/code_lists.hpp"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int row_name_column = 0;
constexpr int first_field_column = 1;
// In the grid: the headings, then for every row its fields, those below and on demand, its message.
constexpr int lines_per_row = 4;

int first_line_of(std::size_t row) {
    return 1 + lines_per_row * static_cast<int>(row);
}

// The column titles are lower case, for use within sentences.
std::string as_heading(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

const core::Task& task_at(const core::Case& facts, const WorksheetPlace& place) {
    return facts.exposure.worksheet->tasks.at(place.task);
}

// Unit below title: narrow columns, so that a row fits in a narrow window.
std::string two_line_heading(const WorksheetColumn& column) {
    const auto title = as_heading(column.title);
    return column.unit.empty() ? title : title + "\n(" + column.unit + ')';
}

std::string kind_name(RowKind kind, const core::Translator& tr) {
    switch (kind) {
        case RowKind::lift:
            return tr.tr("Lifts");
        case RowKind::posture:
            return tr.tr("Postures");
        case RowKind::vibration:
            return tr.tr("Vibration");
    }
    return {};
}

}  // namespace

WorksheetRows::WorksheetRows(wxWindow* parent, Session& session, WorksheetPlace place,
                             WorksheetActions actions)
    : wxPanel(parent),
      session_(session),
      place_(place),
      actions_(std::move(actions)),
      columns_(worksheet_columns(*place.kind, session.tr())),
      grid_(new wxGridBagSizer(FromDIP(space::tiny), FromDIP(space::small))) {
    grid_->SetEmptyCellSize({0, 0});
    SetSizer(grid_);
    const auto count = entry_count(session_.facts(), place_);
    Show(count > 0);
    if (count > 0) add_headings();
    rows_.resize(count);
    for (std::size_t row = 0; row < count; ++row) add_row(row);
    refresh();
}

// The controls call back into the rows: they go first.
WorksheetRows::~WorksheetRows() {
    DestroyChildren();
}

bool WorksheetRows::has(ColumnPlace place) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [&](const auto& column) { return column.place == place; });
}

void WorksheetRows::add_headings() {
    const auto add = [&](const std::string& text, int column_at) {
        auto* label = new wxStaticText(this, wxID_ANY, to_wx(text));
        label->SetForegroundColour(colour_for(Meaning::subdued));
        grid_->Add(label, {0, column_at}, wxDefaultSpan, wxALIGN_BOTTOM);
    };
    add(kind_name(*place_.kind, session_.tr()), row_name_column);
    int column_at = first_field_column;
    for (const auto& column : columns_)
        if (column.place == ColumnPlace::in_line) add(two_line_heading(column), column_at++);
}

void WorksheetRows::add_row(std::size_t index) {
    auto& row = rows_[index];
    row.place = moved_to(place_, index);
    int line = first_line_of(index);
    auto* number = new wxStaticText(this, wxID_ANY, to_wx(std::to_string(index + 1)));
    grid_->Add(number, {line, row_name_column}, wxDefaultSpan, wxALIGN_CENTER);
    int column_at = first_field_column;
    for (const auto& column : columns_)
        if (column.place == ColumnPlace::in_line)
            grid_->Add(add_field(this, row, column), {line, column_at++}, wxDefaultSpan,
                       wxALIGN_CENTER_VERTICAL);
    grid_->Add(make_row_buttons(index), {line, column_at}, wxDefaultSpan, wxALIGN_CENTER_VERTICAL);
    const wxGBSpan whole_line{1, column_at + 1};
    if (has(ColumnPlace::below))
        grid_->Add(make_line_below(row, ColumnPlace::below), {++line, row_name_column}, whole_line);
    if (has(ColumnPlace::on_demand)) {
        row.details = make_line_below(row, ColumnPlace::on_demand);
        grid_->Add(row.details, {++line, row_name_column}, whole_line);
        const bool open =
            actions_.open_details->contains(path_of(row.place)) || details_filled(row.place);
        row.details_button->SetValue(open);
        row.details->Show(open);
    }
    row.message = new WrappedText(this, {}, Emphasis::plain, Meaning::error);
    grid_->Add(row.message, {++line, row_name_column}, whole_line, wxEXPAND);
}

wxWindow* WorksheetRows::add_field(wxWindow* parent, Row& row, const WorksheetColumn& column) {
    auto* control =
        column.is_number() ? add_number(parent, row, column) : add_choice(parent, row, column);
    bind_worksheet_keys(control, row.place, actions_);
    if (!row.first) row.first = control;
    return control;
}

wxWindow* WorksheetRows::add_number(wxWindow* parent, Row& row, const WorksheetColumn& column) {
    const auto index = row.place.row;
    row.numbers.push_back(std::make_unique<WorksheetNumberField>(
        parent, session_, row_number_spec(row.place, column, session_.tr()),
        [this, index] { show_message(rows_[index]); }));
    return row.numbers.back()->control();
}

wxWindow* WorksheetRows::add_choice(wxWindow* parent, Row& row, const WorksheetColumn& column) {
    ChoiceField field;
    field.path = path_of(row.place) + "/@" + column.attribute;
    field.control = new wxChoice(parent, wxID_ANY);
    pass_wheel_on(field.control);
    field.codes.emplace_back();
    field.control->Append(to_wx(session_.tr().tr("not known")));
    for (const auto& entry : tables::code_list(column.code_list)) {
        field.codes.push_back(entry.code);
        field.control->Append(to_wx(entry.title.in(session_.language())));
    }
    set_accessible_name(field.control, field_name(row.place, column.title, session_.tr()));
    field.get = [place = row.place, column](const core::Case& facts) {
        return column.code(task_at(facts, place), place.row);
    };
    const auto set = [this, place = row.place, column, codes = field.codes,
                      control = field.control](wxCommandEvent&) {
        const auto& code = codes.at(static_cast<std::size_t>(control->GetSelection()));
        session_.edit([&](core::Case& facts) {
            column.set_code(facts.exposure.worksheet->tasks.at(place.task), place.row, code);
        });
    };
    field.control->Bind(wxEVT_CHOICE, set);
    row.choices.push_back(field);
    return field.control;
}

wxWindow* WorksheetRows::make_line_below(Row& row, ColumnPlace place) {
    constexpr int pairs_per_line = 2;
    auto* panel = new wxPanel(this);
    auto* grid =
        new wxFlexGridSizer(2 * pairs_per_line, FromDIP(wxSize(space::small, space::tiny)));
    for (const auto& column : columns_) {
        if (column.place != place) continue;
        auto* label = new wxStaticText(panel, wxID_ANY, to_wx(as_heading(column_heading(column))));
        label->SetForegroundColour(colour_for(Meaning::subdued));
        grid->Add(label, 0, wxALIGN_CENTER_VERTICAL);
        grid->Add(add_field(panel, row, column), 0, wxALIGN_CENTER_VERTICAL);
    }
    const auto& tr = session_.tr();
    const bool lift = row.place.kind == RowKind::lift;
    grid->Add(lift ? make_dialog_button(panel, row.place, tr.tr("Lifting equation…"),
                                        show_lifting_equation)
                   : make_typical_button(panel, row.place),
              0, wxALIGN_CENTER_VERTICAL);
    panel->SetSizer(grid);
    return panel;
}

// The dialog stands on the main window: this row may go while it is open.
wxWindow* WorksheetRows::make_dialog_button(wxWindow* parent, const WorksheetPlace& place,
                                            const std::string& label, const ShowDialog& show) {
    auto* button = new wxButton(parent, wxID_ANY, to_wx(label));
    set_accessible_name(button, field_name(place, label, session_.tr()));
    button->Bind(wxEVT_BUTTON, [this, place, show](wxCommandEvent&) {
        show(wxGetTopLevelParent(this), session_, place);
    });
    return button;
}

wxWindow* WorksheetRows::make_typical_button(wxWindow* parent, const WorksheetPlace& place) {
    return make_dialog_button(parent, place, session_.tr().tr("Typical value…"),
                              show_typical_values);
}

wxWindow* WorksheetRows::make_details_button(wxWindow* parent, std::size_t index) {
    const auto& tr = session_.tr();
    const auto place = rows_[index].place;
    auto* button = new wxToggleButton(parent, wxID_ANY, to_wx(tr.tr("NIOSH")), wxDefaultPosition,
                                      wxDefaultSize, wxBU_EXACTFIT);
    button->SetToolTip(to_wx(
        tr.tr("Where the hands are, for the NIOSH equation. It is recorded; no level depends on "
              "it.")));
    set_accessible_name(button, field_name(place, tr.tr("geometry"), tr));
    button->Bind(wxEVT_TOGGLEBUTTON, [this, index](wxCommandEvent& event) {
        show_details(rows_[index], event.IsChecked());
    });
    rows_[index].details_button = button;
    return button;
}

wxWindow* WorksheetRows::make_row_buttons(std::size_t index) {
    const auto place = rows_[index].place;
    auto* panel = new wxPanel(this);
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    if (place.kind == RowKind::lift)
        line->Add(make_typical_button(panel, place), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
                  FromDIP(space::small));
    if (has(ColumnPlace::on_demand))
        line->Add(make_details_button(panel, index), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
                  FromDIP(space::small));
    for (auto* button : {make_duplicate_button(panel, session_.tr(), place, actions_),
                         make_remove_button(panel, session_.tr(), place, actions_)})
        line->Add(button, 0, wxALIGN_CENTER_VERTICAL);
    panel->SetSizer(line);
    return panel;
}

bool WorksheetRows::details_filled(const WorksheetPlace& place) const {
    const auto& task = task_at(session_.facts(), place);
    return std::any_of(columns_.begin(), columns_.end(), [&](const auto& column) {
        if (column.place != ColumnPlace::on_demand) return false;
        const auto path = path_of(place) + "/@" + column.attribute;
        if (!session_.draft_text(path).empty()) return true;
        return column.is_number() ? column.number(task, place.row).has_value()
                                  : !column.code(task, place.row).empty();
    });
}

void WorksheetRows::show_details(Row& row, bool open) {
    if (open)
        actions_.open_details->insert(path_of(row.place));
    else
        actions_.open_details->erase(path_of(row.place));
    row.details_button->SetValue(open);
    row.details->Show(open);
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

void WorksheetRows::show_message(Row& row) {
    std::string text;
    const auto add = [&](const std::string& problem) {
        if (problem.empty()) return;
        text += (text.empty() ? "" : "\n") + problem;
    };
    add(problem_text(session_, path_of(row.place)));
    for (const auto& field : row.numbers) add(field->problem());
    for (const auto& field : row.choices) add(problem_text(session_, field.path));
    row.message->show(text);
}

void WorksheetRows::refresh() {
    for (auto& row : rows_) {
        for (const auto& field : row.numbers) field->refresh();
        for (const auto& field : row.choices) {
            const auto code = field.get(session_.facts());
            const auto found = std::find(field.codes.begin(), field.codes.end(), code);
            const bool known = found != field.codes.end();
            field.control->SetSelection(known ? static_cast<int>(found - field.codes.begin())
                                              : wxNOT_FOUND);
        }
        show_message(row);
    }
}

wxWindow* WorksheetRows::first_control(std::size_t row) const {
    return row < rows_.size() ? rows_[row].first : nullptr;
}

std::string WorksheetRows::path_of_control(const wxWindow* control) const {
    for (const auto& row : rows_) {
        for (const auto& field : row.numbers)
            if (field->control() == control) return field->path();
        for (const auto& field : row.choices)
            if (field.control == control) return field.path;
    }
    return {};
}

wxWindow* WorksheetRows::find_control(const std::string& path) {
    for (auto& row : rows_) {
        wxWindow* found = path == path_of(row.place) ? row.first : nullptr;
        for (const auto& field : row.numbers)
            if (field->path() == path) found = field->control();
        for (const auto& field : row.choices)
            if (field.path == path) found = field.control;
        if (!found) continue;
        if (row.details && row.details->IsDescendant(found)) show_details(row, true);
        return found;
    }
    return nullptr;
}

}  // namespace werkrug::app

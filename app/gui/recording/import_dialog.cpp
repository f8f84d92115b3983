#include "app/gui/recording/import_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/recording/recording_use.hpp"
#include "app/gui/recording/signal_view.hpp"
#include "app/gui/recording/typed_time.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"

#include <fmt/format.h>
#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1080;
constexpr int picture_height = 180;
constexpr int table_height = 110;
constexpr int details_height = 190;
constexpr int drawing_part = 3;  // of the width,
constexpr int values_part = 2;   // beside it
constexpr int time_width = 90;
constexpr unsigned long longest_label = 200;  // as in a file with marks
const char* const label_key = "name";
const char* const from_key = "from";
const char* const to_key = "to";
constexpr std::string_view mark_key = "mark ";
const char* const marked_path_key = "marked";

}  // namespace

ImportDialog::ImportDialog(wxWindow* parent, Session& session, const std::string& title)
    : DialogForm(parent, session.tr(), title, dialog_width), session_(session) {}

void ImportDialog::add_below_fields() {
    picture_ = new SignalView(page(), recording(), tr(), [this](const DraggedTime& time) {
        add_mark({.label = cleaned_text(from_wx(label_->GetValue())),
                  .start_s = time.start_s,
                  .end_s = time.end_s});
    });
    add_growing(picture_, picture_height);
    about_ = add_text({}, Emphasis::plain, Meaning::plain, space::small);
    add_marking();
    add_parts();
    add_details();
    add_use();
    add_close();
    show_recording(0);
}

wxTextCtrl* ImportDialog::add_to_marking(wxSizer* row, const std::string& label, int proportion) {
    auto* field = new wxTextCtrl(page(), wxID_ANY, {}, wxDefaultPosition,
                                 FromDIP(wxSize(time_width, -1)), wxTE_PROCESS_ENTER);
    field->SetMinSize({FromDIP(time_width), text_control_height(field)});
    auto* text = new wxStaticText(page(), wxID_ANY, to_wx(mnemonics().assign(label)));
    text->MoveBeforeInTabOrder(field);
    set_accessible_name(field, label);
    connect_label(text, field);
    field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { add_typed_mark(); });
    row->Add(text, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(field, proportion, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    return field;
}

void ImportDialog::add_marking() {
    add_text(tr().tr("Mark a task: drag over the picture, or type its times in seconds or as "
                     "minutes:seconds."),
             Emphasis::plain, Meaning::subdued, space::tiny);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    label_ = add_to_marking(row, tr().tr("&Name of the mark"), 1);
    label_->SetMaxLength(longest_label);
    from_ = add_to_marking(row, tr().tr("Fr&om"), 0);
    to_ = add_to_marking(row, tr().tr("&To"), 0);
    auto* add_button = make_button(tr().tr("Add &mark"), [this] { add_typed_mark(); });
    auto* remove_button = make_button(tr().tr("Remo&ve mark"), [this] { remove_mark(); });
    row->Add(add_button, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(remove_button, 0, wxALIGN_CENTRE_VERTICAL);
    add(row, space::tiny);
    mark_message_ = add_text({}, Emphasis::plain, Meaning::error, space::small);
}

void ImportDialog::add_parts() {
    const auto name = parts_title();
    add_text(name, Emphasis::strong, Meaning::plain, space::tiny);
    parts_ = new TextTable(page(), name, part_columns());
    parts_->on_choice([this] { choose_part(); });
    add_growing(parts_, table_height);
}

// The drawing, and beside it what can be read in it.
void ImportDialog::add_details() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* drawing = make_drawing();
    drawing->SetMinSize(FromDIP(wxSize(-1, details_height)));
    auto* values = make_values();
    values->SetMinSize(FromDIP(wxSize(-1, details_height)));
    row->Add(drawing, drawing_part, wxEXPAND | wxRIGHT, FromDIP(space::medium));
    row->Add(values, values_part, wxEXPAND);
    add(row);
}

void ImportDialog::add_use() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    task_ = new wxChoice(page(), wxID_ANY);
    const auto label = tr().tr("Tas&k for the chosen part");
    auto* text = new wxStaticText(page(), wxID_ANY, to_wx(mnemonics().assign(label)));
    text->MoveBeforeInTabOrder(task_);
    set_accessible_name(task_, label);
    connect_label(text, task_);
    auto* button = make_button(tr().tr("Us&e in task"), [this] { use(); });
    row->Add(text, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(task_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(button, 0, wxALIGN_CENTRE_VERTICAL);
    add(row, space::small);
    outcome_ = add_text({}, Emphasis::strong, Meaning::plain, space::tiny);
    show_tasks();
}

// ---- doing

bool ImportDialog::tried(const std::function<void()>& action,
                         const std::function<void(std::string)>& refuse) {
    try {
        const wxBusyCursor busy;
        action();
    } catch (const Error& error) {
        refuse(problem_words(error.problems().front(), fields().option_fields(), tr()));
        request_layout();
        return false;
    }
    return true;
}

void ImportDialog::read() {
    const auto refuse = [this](const std::string& text) { fields().show_problem(text); };
    if (fields().path().empty())
        return refuse(tr().tr("Say which file the recording is in, then read it."));
    refuse({});
    show_message(*mark_message_, {});
    outcome_->show({});
    bool done = false;
    if (!tried([&] { done = read_file(); }, refuse) || !done) return;
    place_waiting_marks();
    show_recording(0);
}

void ImportDialog::place_waiting_marks() {
    const auto path = fields().path();
    if (std::exchange(marked_path_, path) != path) {
        used_.clear();
        return drop_waiting_marks();
    }
    if (waiting_.empty()) return;
    const auto refuse = [this](const std::string& text) { show_message(*mark_message_, text); };
    if (tried([this] { recording().add_marks(waiting_); }, refuse)) waiting_.clear();
}

// Times of one recording mean nothing in another.
void ImportDialog::drop_waiting_marks() {
    if (waiting_.empty()) return;
    show_message(*mark_message_, tr().tr("This is another recording: the marks that were kept, "
                                         "{0}, are not put on it.",
                                         {std::to_string(waiting_.size())}));
    waiting_.clear();
}

core::TimeMarks ImportDialog::all_marks() const {
    auto marks = recording().is_read() ? recording().marks() : core::TimeMarks{};
    marks.insert(marks.end(), waiting_.begin(), waiting_.end());
    return marks;
}

DialogTexts ImportDialog::typed() const {
    auto texts = fields().typed();
    texts[label_key] = from_wx(label_->GetValue());
    texts[from_key] = from_wx(from_->GetValue());
    texts[to_key] = from_wx(to_->GetValue());
    const auto marks = all_marks();
    for (const auto& mark : marks)
        texts[fmt::format("{}{:06}", mark_key, texts.size())] = mark_text(mark);
    if (!marks.empty()) texts[marked_path_key] = marked_path_;
    return texts;
}

void ImportDialog::type_again(const DialogTexts& texts) {
    fields().type_again(texts);
    marked_path_ = fields().path();  // unless another one is named
    for (const auto& [key, text] : texts) {
        if (key == marked_path_key) marked_path_ = text;
        if (key == label_key) label_->ChangeValue(to_wx(text));
        if (key == from_key) from_->ChangeValue(to_wx(text));
        if (key == to_key) to_->ChangeValue(to_wx(text));
        if (!key.starts_with(mark_key)) continue;
        if (auto mark = mark_in(text)) waiting_.push_back(std::move(*mark));
    }
    if (waiting_.empty()) return;
    about_->show(tr().tr("Read the recording again: its marks, {0}, are kept.",
                         {std::to_string(waiting_.size())}));
}

void ImportDialog::add_typed_mark() {
    const auto refuse = [this](const std::string& text) { show_message(*mark_message_, text); };
    std::array<double, 2> times{};
    const std::array fields{from_, to_};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto time = parse_typed_time(typed_in(*fields[i]));
        if (time) {
            times[i] = *time;
            continue;
        }
        refuse(tr().tr("This is not a time: write 90 or 1:30."));
        fields[i]->SetFocus();
        return request_layout();
    }
    add_mark({.label = cleaned_text(from_wx(label_->GetValue())),
              .start_s = times[0],
              .end_s = times[1]});
}

void ImportDialog::add_mark(const core::TimeMark& mark) {
    const auto refuse = [this](const std::string& text) { show_message(*mark_message_, text); };
    if (!recording().is_read()) {
        refuse(tr().tr("Say which file the recording is in, then read it."));
        return request_layout();
    }
    from_->ChangeValue(to_wx(typed_time(mark.start_s, tr().language())));
    to_->ChangeValue(to_wx(typed_time(mark.end_s, tr().language())));
    refuse({});
    if (!tried([&] { recording().add_mark(mark); }, refuse)) return;
    label_->ChangeValue({});
    show_recording(recording().part_count() - 1);
}

void ImportDialog::remove_mark() {
    const auto part = parts_->the_chosen();
    if (!part || *part == 0) {
        show_message(*mark_message_, tr().tr("Choose a mark in the table first."));
        return request_layout();
    }
    recording().remove_mark(*part - 1);
    show_message(*mark_message_, {});
    show_recording(*part - 1);
}

void ImportDialog::choose_part() {
    const auto part = parts_->the_chosen().value_or(0);
    picture_->stress(part);
    if (part < recording().part_count()) show_details(part);
}

// Those that are not are work that is still to be done.
bool ImportDialog::all_marks_used() const {
    const auto marks = all_marks();
    return std::all_of(marks.begin(), marks.end(),
                       [this](const auto& mark) { return used_.contains(mark_text(mark)); });
}

std::string ImportDialog::new_task_name(std::size_t part) {
    return part == 0 ? std::string{} : recording().marks().at(part - 1).label;
}

void ImportDialog::use() {
    const auto part = parts_->the_chosen();
    const int task = task_->GetSelection();
    if (!part || task == wxNOT_FOUND) {
        outcome_->show("⚠ " + tr().tr("Read a recording and choose one of its parts first."));
        return request_layout();
    }
    if (session_.read_only()) {
        outcome_->show("⚠ " + tr().tr("This case may only be read: nothing is used."));
        return request_layout();
    }
    const auto before = session_.assessment();
    const auto put = [&] {
        session_.edit_entered([&](Entered& entered) {
            put_into_task(entered, static_cast<std::size_t>(task), *part, new_task_name(*part));
        });
    };
    if (!tried(put, [this](const std::string& text) { outcome_->show("⚠ " + text); })) return;
    show_tasks();
    task_->SetSelection(task);
    outcome_->show("✓ " + tr().tr("{0} is used in “{1}”. {2}.",
                                  {part_name(recording(), *part, tr()),
                                   from_wx(task_->GetString(static_cast<unsigned>(task))),
                                   use_effect_words(before, session_.assessment(),
                                                    session_.instrument().instrument, tr())}));
    if (*part > 0) used_.insert(mark_text(recording().marks().at(*part - 1)));
    if (all_marks_used()) note_as_done();
    request_layout();
}

// ---- showing

void ImportDialog::show_recording(std::size_t chosen) {
    about_->show(recording().is_read() ? recording_text() : std::string{});
    picture_->show();
    parts_->show(recording().part_count(),
                 [this](std::size_t row, std::size_t column) { return cell_of_part(row, column); });
    if (chosen < recording().part_count()) {
        parts_->choose(chosen);
        choose_part();
    }
    request_layout();
}

void ImportDialog::show_tasks() {
    task_->Clear();
    for (const auto& name : task_names(session_.facts(), tr())) task_->Append(to_wx(name));
    task_->Append(to_wx(tr().tr("A new task")));
    task_->SetSelection(0);
}

}  // namespace werkrug::app

#include "app/gui/copying/copy_dialog.hpp"

#include "app/gui/copying/copy_words.hpp"
#include "app/gui/copying/task_sources.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"
#include "core/register/saved_case.hpp"

#include <wx/checkbox.h>
#include <wx/filedlg.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <array>
#include <set>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1100;
constexpr int cases_height = 190;
constexpr int tasks_height = 170;
constexpr int tick_digits = 10;
const char* const others_key = "others";
const char* const case_key = "case";
const char* const task_key = "task ";

struct SourceWidth {
    SourceColumn column;
    int digits;
};
constexpr std::array source_columns{
    SourceWidth{SourceColumn::occupation, 30},  SourceWidth{SourceColumn::same, 24},
    SourceWidth{SourceColumn::employer, 26},    SourceWidth{SourceColumn::worker, 22},
    SourceWidth{SourceColumn::case_number, 16}, SourceWidth{SourceColumn::task_count, 6}};

struct TaskWidth {
    TaskColumn column;
    int digits;
};
constexpr std::array task_columns{
    TaskWidth{TaskColumn::name, 26}, TaskWidth{TaskColumn::minutes, 15},
    TaskWidth{TaskColumn::lifts, 21}, TaskWidth{TaskColumn::postures, 18},
    TaskWidth{TaskColumn::vibrations, 33}};

class CopyDialog : public DialogForm {
  public:
    CopyDialog(wxWindow* parent, Session& session, const RegisterDesk& desk);

    wxWindow* first() const { return first_; }

  protected:
    std::string kept_as() const override { return "copy-tasks"; }
    DialogTexts typed() const override;
    void type_again(const DialogTexts& texts) override;

  private:
    void add_cases();
    void add_file();
    void add_tasks();

    void find_cases();
    void tell_found(SourcesOf of);
    void list_cases();
    void choose_case();
    void choose_file();
    void read_file();
    void show_tasks_of(const std::function<std::vector<core::Task>()>& read);
    void tick(std::size_t row);
    void tick_all();
    void show_ticks();
    void copy();
    std::string task_text(std::size_t row, std::size_t column) const;

    Session& session_;
    const RegisterDesk& desk_;
    wxWindow* first_{};
    TaskSources sources_{};
    std::vector<core::Task> tasks_{};  // of the case chosen
    std::set<std::size_t> ticked_{};
    wxCheckBox* others_{};
    TextTable* cases_{};
    wxTextCtrl* path_{};
    WrappedText* message_{};
    TextTable* tasks_table_{};
    WrappedText* outcome_{};
    wxButton* copy_{};
};

CopyDialog::CopyDialog(wxWindow* parent, Session& session, const RegisterDesk& desk)
    : DialogForm(parent, session.tr(), session.tr().tr("Copy tasks from another case"),
                 dialog_width),
      session_(session),
      desk_(desk) {
    add_text(
        tr().tr("Starting values from work that is alike. What is copied was not found with "
                "this worker: it is marked as that of a comparable group."));
    if (desk_.is_open())
        add_cases();
    else
        add_file();
    add_tasks();
    copy_ = add_action(tr().tr("Co&py the ticked tasks"), [this] { copy(); });
    add_action(tr().tr("Tick &all"), [this] { tick_all(); });
    add_close();
    show_ticks();
}

void CopyDialog::add_cases() {
    const auto title = tr().tr("Cases with tasks");
    add_text(title, Emphasis::strong, Meaning::plain, space::small);
    std::vector<TextTable::Column> columns;
    columns.reserve(source_columns.size());
    for (const auto& [column, digits] : source_columns)
        columns.push_back({.title = source_title(column, tr()), .digits = digits});
    cases_ = new TextTable(page(), title, columns);
    cases_->on_choice([this] { choose_case(); });
    add_growing(cases_, cases_height);
    others_ = add_check_box(tr().tr("Show cases of &other occupations too"), false);
    others_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { find_cases(); });
    message_ = add_text({}, Emphasis::plain, Meaning::error, space::small);
    first_ = cases_;
    find_cases();
}

// All of them are read only when they are asked for: there may be thousands.
void CopyDialog::find_cases() {
    const auto of = others_->GetValue() ? SourcesOf::all_occupations : SourcesOf::same_occupation;
    {
        const wxBusyCursor busy;
        sources_ = task_sources(desk_.cases(), desk_.case_id(),
                                session_.facts().employment.occupation, of);
    }
    tell_found(of);
    list_cases();
}

void CopyDialog::tell_found(SourcesOf of) {
    show_message(*message_, {});
    if (sources_.unreadable > 0)
        show_message(*message_, tr().tr("Cases that could not be read: {0}.",
                                        {std::to_string(sources_.unreadable)}));
    else if (sources_.cases.empty() && of == SourcesOf::same_occupation)
        message_->show(
            tr().tr("No other case of this occupation has tasks. Tick the box to see "
                    "those of other occupations."));
    else if (sources_.cases.empty())
        message_->show(tr().tr("No other case in this register has tasks."));
    request_layout();
}

void CopyDialog::add_file() {
    const auto field = add_path(tr().tr("&Case file"), {}, tr().tr("Choose the case file"),
                                [this] { choose_file(); });
    path_ = field.text;
    message_ = field.message;
    add_action(tr().tr("&Read"), [this] { read_file(); });
    first_ = path_;
}

void CopyDialog::add_tasks() {
    const auto title = tr().tr("Tasks of the chosen case");
    add_text(title, Emphasis::strong, Meaning::plain, space::small);
    std::vector<TextTable::Column> columns{
        {.title = tr().tr("Copy"), .digits = tick_digits, .tick = true}};
    columns.reserve(1 + task_columns.size());
    for (const auto& [column, digits] : task_columns)
        columns.push_back({.title = task_title(column, tr()), .digits = digits});
    tasks_table_ = new TextTable(page(), title, columns);
    tasks_table_->on_tick([this](std::size_t row) { tick(row); });
    tasks_table_->on_open([this] {
        if (const auto row = tasks_table_->the_chosen()) tick(*row);
    });
    add_growing(tasks_table_, tasks_height);
    outcome_ = add_text({}, Emphasis::strong, Meaning::plain, space::tiny);
}

// ---- when the register locks itself

// The case that is chosen and the tasks that are ticked, of a register only. The id of a case is
// bytes, which are no text.
DialogTexts CopyDialog::typed() const {
    DialogTexts texts;
    if (cases_ == nullptr) return texts;
    if (others_->GetValue()) texts[others_key] = "yes";
    if (const auto row = cases_->the_chosen())
        texts[case_key] = core::hex_of(sources_.cases.at(*row).case_id);
    for (const auto task : ticked_)
        texts[std::string{task_key} + std::to_string(task + 1)] = "ticked";
    return texts;
}

void CopyDialog::type_again(const DialogTexts& texts) {
    if (cases_ == nullptr) return;
    others_->SetValue(texts.contains(others_key));
    find_cases();
    const auto chosen = texts.find(case_key);
    if (chosen == texts.end()) return;
    for (std::size_t row = 0; row < sources_.cases.size(); ++row)
        if (core::hex_of(sources_.cases[row].case_id) == chosen->second) cases_->choose(row);
    choose_case();
    for (std::size_t task = 0; task < tasks_.size(); ++task)
        if (texts.contains(std::string{task_key} + std::to_string(task + 1))) ticked_.insert(task);
    show_ticks();
}

// ---- choosing

void CopyDialog::list_cases() {
    cases_->show(sources_.cases.size(), [this](std::size_t row, std::size_t column) {
        return source_cell(sources_.cases.at(row), source_columns.at(column).column, tr());
    });
}

void CopyDialog::choose_case() {
    const auto row = cases_->the_chosen();
    if (!row) return;
    const auto& case_id = sources_.cases.at(*row).case_id;
    show_tasks_of([&] { return tasks_of_case(desk_.cases(), case_id); });
}

void CopyDialog::choose_file() {
    wxFileDialog dialog(
        this, to_wx(tr().tr("Choose the case file")), {}, {},
        to_wx(tr().tr("Case files")) + " (*.xml)|*.xml;*.XML|" + to_wx(tr().tr("All files")) + "|*",
        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK) return;
    path_->ChangeValue(dialog.GetPath());
    read_file();
}

void CopyDialog::read_file() {
    show_tasks_of([this] { return tasks_of_file(typed_in(*path_)); });
}

void CopyDialog::show_tasks_of(const std::function<std::vector<core::Task>()>& read) {
    tasks_.clear();
    ticked_.clear();
    outcome_->show({});
    show_message(*message_, {});
    try {
        tasks_ = read();
        if (tasks_.empty()) show_message(*message_, tr().tr("This case has no tasks."));
    } catch (const Error& error) {
        show_message(*message_, core::problem_line(error.problems().front(), error.file(), tr()));
    }
    show_ticks();
}

// ---- ticking and copying

void CopyDialog::tick(std::size_t row) {
    if (ticked_.erase(row) == 0) ticked_.insert(row);
    copy_->Enable(!ticked_.empty());
    tasks_table_->Refresh();
}

void CopyDialog::tick_all() {
    for (std::size_t row = 0; row < tasks_.size(); ++row) ticked_.insert(row);
    show_ticks();
}

std::string CopyDialog::task_text(std::size_t row, std::size_t column) const {
    if (column == 0) return ticked_.contains(row) ? tr().tr("Copy") : std::string{};
    return task_cell(tasks_.at(row), row, task_columns.at(column - 1).column, tr());
}

void CopyDialog::show_ticks() {
    tasks_table_->show(tasks_.size(), [this](std::size_t row, std::size_t column) {
        return task_text(row, column);
    });
    copy_->Enable(!ticked_.empty());
    request_layout();
}

void CopyDialog::copy() {
    std::vector<core::Task> chosen;
    chosen.reserve(ticked_.size());
    for (const auto row : ticked_) chosen.push_back(tasks_.at(row));
    const auto& instrument = session_.instrument().instrument;
    const auto before = session_.assessment();
    core::CopyOutcome outcome;
    session_.edit(
        [&](core::Case& facts) { outcome = core::copy_tasks(facts, chosen, instrument); });
    outcome_->show(
        "✓ " +
        copy_words(tr().tr("Tasks copied: {0}.", {std::to_string(chosen.size())}), outcome,
                   {.before = before, .after = session_.assessment(), .facts = session_.facts()},
                   instrument, tr()));
    ticked_.clear();
    show_ticks();
    note_as_done();
    tasks_table_->SetFocus();  // the button that was pressed takes no keys any more
}

}  // namespace

void show_copy_tasks(wxWindow* parent, Session& session, const RegisterDesk& desk) {
    CopyDialog dialog(parent, session, desk);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

#include "app/gui/typical/typical_dialog.hpp"

#include "app/gui/copying/copy_words.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/typical/typical_rows.hpp"
#include "app/gui/worksheet_columns.hpp"

#include <array>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1080;
constexpr int table_height = 200;

struct ColumnWidth {
    TypicalColumn column;
    int digits;
};
constexpr std::array columns{ColumnWidth{TypicalColumn::machine, 36},
                             ColumnWidth{TypicalColumn::x, 6}, ColumnWidth{TypicalColumn::y, 6},
                             ColumnWidth{TypicalColumn::z, 6},
                             ColumnWidth{TypicalColumn::remark, 70}};

class TypicalDialog : public DialogForm {
  public:
    TypicalDialog(wxWindow* parent, Session& session, const WorksheetPlace& place);

    wxWindow* first() const { return machines_; }

  private:
    const core::Vibration& row() const {
        return session_.facts().exposure.worksheet->tasks.at(place_.task).vibrations.at(place_.row);
    }
    void choose();
    void fill_in();
    bool may_replace();

    Session& session_;
    WorksheetPlace place_;
    TextTable* machines_{};
    WrappedText* about_{};
    WrappedText* outcome_{};
    wxButton* fill_in_{};
};

TypicalDialog::TypicalDialog(wxWindow* parent, Session& session, const WorksheetPlace& place)
    : DialogForm(parent, session.tr(), session.tr().tr("Typical vibration"), dialog_width),
      session_(session),
      place_(place) {
    add_text(
        tr().tr("Published values to start from, until there is a measurement. They were not "
                "found with this worker: they are marked as those of a comparable group."));
    const auto title =
        tr().tr("Weighted r.m.s. acceleration on the seat in m/s², before the axis factors");
    add_text(title, Emphasis::strong, Meaning::plain, space::small);
    std::vector<TextTable::Column> shown;
    shown.reserve(columns.size());
    for (const auto& [column, digits] : columns)
        shown.push_back({.title = typical_title(column, tr()), .digits = digits});
    machines_ = new TextTable(page(), title, shown);
    machines_->show(tables::typical_vibrations().size(), [this](std::size_t row, std::size_t cell) {
        return typical_cell(tables::typical_vibrations().at(row), columns.at(cell).column, tr());
    });
    machines_->on_choice([this] { choose(); });
    machines_->on_open([this] { fill_in(); });
    add_growing(machines_, table_height);
    about_ = add_text(" ", Emphasis::plain, Meaning::subdued, space::small);
    outcome_ = add_text({}, Emphasis::strong, Meaning::plain, space::tiny);
    fill_in_ = add_action(tr().tr("&Fill in"), [this] { fill_in(); });
    add_close();
    choose();
}

void TypicalDialog::choose() {
    const auto chosen = machines_->the_chosen();
    outcome_->show({});
    if (chosen) {
        const auto& machine = tables::typical_vibrations().at(*chosen);
        about_->show(machine.remark.in(tr().language()) + "\n" +
                     tr().tr("Source: {0}", {machine.source}));
        if (!machine.has_values())
            show_message(*outcome_,
                         tr().tr("The source gives no values per axis: nothing to fill in."));
    }
    fill_in_->Enable(chosen && tables::typical_vibrations().at(*chosen).has_values() &&
                     !session_.read_only());
    request_layout();
}

bool TypicalDialog::may_replace() {
    if (!core::holds_own_values(row())) return true;
    return app::ask(
        this, tr().tr("Replace the values of this row?"),
        tr().tr("It holds values of another origin than a comparable group. They can be "
                "brought back with Undo."),
        tr().tr("Replace"), tr().tr("Keep"));
}

void TypicalDialog::fill_in() {
    const auto chosen = machines_->the_chosen();
    if (!chosen || !fill_in_->IsEnabled() || !may_replace()) return;
    const auto& machine = tables::typical_vibrations().at(*chosen);
    const auto& instrument = session_.instrument().instrument;
    const auto before = session_.assessment();
    core::CopyOutcome outcome;
    session_.edit_entered(
        [&](Entered& entered) { outcome = fill_in_typical(entered, place_, machine, instrument); });
    outcome_->show(
        "✓ " +
        copy_words(tr().tr("{0}: filled in.", {place_name(place_, tr())}), outcome,
                   {.before = before, .after = session_.assessment(), .facts = session_.facts()},
                   instrument, tr()));
    request_layout();
}

}  // namespace

void show_typical_vibration(wxWindow* parent, Session& session, const WorksheetPlace& place) {
    TypicalDialog dialog(parent, session, place);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

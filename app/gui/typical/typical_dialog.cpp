#include "app/gui/typical/typical_dialog.hpp"

#include "app/gui/copying/copy_words.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/typical/typical_rows.hpp"
#include "app/gui/worksheet_columns.hpp"

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1080;
constexpr int table_height = 280;

class TypicalDialog : public DialogForm {
  public:
    TypicalDialog(wxWindow* parent, Session& session, const WorksheetPlace& place,
                  TypicalList list);

    wxWindow* first() const { return table_; }

  private:
    void choose();
    void fill_in();
    bool may_replace(std::size_t row);

    Session& session_;
    WorksheetPlace place_;
    TypicalList list_;
    TextTable* table_{};
    WrappedText* about_{};
    WrappedText* outcome_{};
    wxButton* fill_in_{};
};

TypicalDialog::TypicalDialog(wxWindow* parent, Session& session, const WorksheetPlace& place,
                             TypicalList list)
    : DialogForm(parent, session.tr(), list.title, dialog_width),
      session_(session),
      place_(place),
      list_(std::move(list)) {
    add_text(
        tr().tr("Published values to start from, until there is a measurement. They were not "
                "found with this worker: they are marked as those of a comparable group."));
    add_text(list_.table_title, Emphasis::strong, Meaning::plain, space::small);
    std::vector<TextTable::Column> columns;
    columns.reserve(list_.columns.size());
    for (const auto& column : list_.columns)
        columns.push_back({.title = column.title, .digits = column.digits});
    table_ = new TextTable(page(), list_.table_title, columns);
    table_->show(list_.rows, list_.cell);
    table_->on_choice([this] { choose(); });
    table_->on_open([this] { fill_in(); });
    add_growing(table_, table_height);
    about_ = add_text(" ", Emphasis::plain, Meaning::subdued, space::small);
    outcome_ = add_text({}, Emphasis::strong, Meaning::plain, space::tiny);
    fill_in_ = add_action(tr().tr("&Fill in"), [this] { fill_in(); });
    add_close();
    choose();
}

void TypicalDialog::choose() {
    const auto chosen = table_->the_chosen();
    outcome_->show({});
    if (chosen) {
        about_->show(list_.about(*chosen));
        if (!list_.has_values(*chosen)) show_message(*outcome_, list_.no_values);
    }
    fill_in_->Enable(chosen && list_.has_values(*chosen) && !session_.read_only());
    request_layout();
}

bool TypicalDialog::may_replace(std::size_t row) {
    if (!list_.replaces_own(session_.facts(), row)) return true;
    return app::ask(this, tr().tr("Replace the values of this row?"), list_.own_values,
                    tr().tr("Replace"), tr().tr("Keep"));
}

void TypicalDialog::fill_in() {
    const auto chosen = table_->the_chosen();
    if (!chosen || !fill_in_->IsEnabled() || !may_replace(*chosen)) return;
    const auto& instrument = session_.instrument().instrument;
    const auto before = session_.assessment();
    core::CopyOutcome outcome;
    session_.edit_entered([&](Entered& entered) {
        outcome = fill_in_typical(entered, place_, list_, *chosen, instrument);
    });
    outcome_->show(
        "✓ " +
        copy_words(tr().tr("{0}: filled in.", {place_name(place_, tr())}), outcome,
                   {.before = before, .after = session_.assessment(), .facts = session_.facts()},
                   instrument, tr()));
    request_layout();
}

}  // namespace

void show_typical_values(wxWindow* parent, Session& session, const WorksheetPlace& place) {
    TypicalDialog dialog(parent, session, place, typical_values(place, session.tr()));
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

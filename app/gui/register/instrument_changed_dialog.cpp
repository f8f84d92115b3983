#include "app/gui/register/instrument_changed_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/instrument_change_rows.hpp"
#include "app/gui/register/text_table.hpp"

namespace werkrug::app {

namespace {

constexpr int dialog_width = 860;
constexpr int table_height = 380;
constexpr int sign_column = 7;
constexpr int name_column = 32;
constexpr int result_column = 26;

class ChangedDialog : public DialogForm {
  public:
    ChangedDialog(wxWindow* parent, const core::Translator& words,
                  const core::InstrumentChange& change, const tables::InstrumentFile& now)
        : DialogForm(parent, words, words.tr("The instrument has changed"), dialog_width),
          rows_(instrument_change_rows(change, now, words)) {
        add_text(tr().tr("This case was saved with another instrument than is used today."));
        add_text(instrument_change_headline(change, tr()), Emphasis::heading);
        table_ = new TextTable(page(), tr().tr("Results side by side"),
                               {{.title = tr().tr("Result"), .digits = name_column},
                                {.title = tr().tr("When it was saved"), .digits = result_column},
                                {.title = tr().tr("Today"), .digits = result_column},
                                {.title = tr().tr("Differs"), .digits = sign_column}});
        table_->show(rows_.size(), [this](std::size_t row, std::size_t column) {
            return cell(rows_.at(row), column);
        });
        add_growing(table_, table_height);
        add_text(
            tr().tr("The case is now assessed with the instrument of today. The revision "
                    "that was saved before stays in the history with its own result."));
        add_close();
        table_->choose(0);
    }

    wxWindow* first() const { return table_; }

  private:
    std::string cell(const ResultRow& row, std::size_t column) const {
        switch (column) {
            case 0:
                return row.name;
            case 1:
                return row.then;
            case 2:
                return row.now;
            default:
                return row.differs() ? "≠ " + tr().tr("yes") : std::string{};
        }
    }

    std::vector<ResultRow> rows_;
    TextTable* table_{nullptr};
};

}  // namespace

void instrument_changed_dialog(wxWindow* parent, const core::Translator& tr,
                               const core::InstrumentChange& change,
                               const tables::InstrumentFile& instrument_now) {
    ChangedDialog dialog(parent, tr, change, instrument_now);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

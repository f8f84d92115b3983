#include "app/gui/register/history_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/history_words.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/text_dialog.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/instrument_reader.hpp"

#include <wx/textctrl.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 900;
constexpr int table_height = 230;
constexpr int details_height = 150;

struct ColumnOf {
    HistoryColumn column;
    int digits;
};
constexpr std::array columns{
    ColumnOf{HistoryColumn::revision, 8}, ColumnOf{HistoryColumn::saved_at, 16},
    ColumnOf{HistoryColumn::saved_by, 14}, ColumnOf{HistoryColumn::instrument, 23},
    ColumnOf{HistoryColumn::changes, 20}};

std::vector<TextTable::Column> table_columns(const core::Translator& tr) {
    std::vector<TextTable::Column> made;
    made.reserve(columns.size());
    for (const auto& [column, digits] : columns)
        made.push_back({.title = column_title(column, tr), .digits = digits});
    return made;
}

std::vector<core::HistoryEntry> newest_first(std::vector<core::HistoryEntry> history) {
    std::reverse(history.begin(), history.end());
    return history;
}

class HistoryDialog : public DialogForm {
  public:
    HistoryDialog(wxWindow* parent, const core::Translator& words, const core::Register& cases,
                  std::vector<core::HistoryEntry> history, const tables::Instrument& instrument)
        : DialogForm(parent, words, words.tr("History of the case"), dialog_width),
          cases_(cases),
          history_(newest_first(std::move(history))),
          instrument_(instrument) {
        add_text(tr().tr("Nothing is ever overwritten: restoring an old revision makes a new one. "
                         "Choose two revisions (Ctrl+Space or Shift) to compare them."),
                 Emphasis::plain, Meaning::subdued);
        add_table();
        add_details();
        message_ = add_text({}, Emphasis::plain, Meaning::error, 0);
        add_action(tr().tr("&View…"), [this] { view(); });
        add_action(tr().tr("C&ompare…"), [this] { compare(); });
        if (!cases_.read_only()) add_action(tr().tr("&Restore…"), [this] { restore(); });
        add_close();
        table_->choose(0);
        show_details();
    }

    wxWindow* first() const { return table_; }
    std::optional<std::int64_t> to_restore() const { return to_restore_; }

  private:
    void add_table() {
        table_ = new TextTable(page(), tr().tr("Revisions"), table_columns(tr()),
                               TextTable::Choice::several);
        table_->show(history_.size(), [this](std::size_t row, std::size_t column) {
            return history_cell(history_.at(row), columns.at(column).column, instrument_, tr());
        });
        table_->on_choice([this] { show_details(); });
        table_->on_open([this] { view(); });
        add_growing(table_, table_height);
    }

    void add_details() {
        details_ = new wxTextCtrl(page(), wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                                  wxTE_MULTILINE | wxTE_READONLY);
        auto* label = new wxStaticText(
            page(), wxID_ANY,
            to_wx(mnemonics().assign(tr().tr("What changed in it, &field by field"))));
        label->MoveBeforeInTabOrder(details_);
        set_accessible_name(details_, tr().tr("What changed in it, &field by field"));
        connect_label(label, details_);
        add(label, space::tiny);
        add_growing(details_, details_height);
    }

    void show_details() {
        show_message(*message_, {});
        const auto row = table_->the_chosen();
        details_->ChangeValue(row ? to_wx(changes_text(history_.at(*row), instrument_, tr()))
                                  : wxString{});
    }

    // The one revision that is chosen; says so when it is none or several.
    const core::SavedCase* chosen() {
        const auto row = table_->the_chosen();
        if (row) return &history_.at(*row).saved;
        show_message(*message_, tr().tr("Choose one revision in the table."));
        return nullptr;
    }

    void view() {
        const auto* saved = chosen();
        if (saved == nullptr) return;
        show_safely(tr().tr("A revision of the case"),
                    [&] { return revision_text(*saved, cases_, tr()); });
    }

    void compare() {
        const auto rows = table_->chosen();
        if (rows.size() != 2)
            return show_message(*message_, tr().tr("Choose two revisions in the table, with "
                                                   "Ctrl+Space or Shift and the arrow keys."));
        const auto& newer = history_.at(rows.front()).saved;
        const auto& older = history_.at(rows.back()).saved;
        show_safely(tr().tr("Two revisions of the case"), [&] {
            return comparison_text(older, newer, cases_.path(), instrument_, tr());
        });
    }

    template <typename Text>
    void show_safely(const std::string& title, Text text) {
        try {
            show_text(this, tr(), title, text());
        } catch (const Error& error) {
            show_problems(this, tr(), tr().tr("This revision cannot be read"), error);
        }
    }

    void restore() {
        const auto* saved = chosen();
        if (saved == nullptr) return;
        const auto number = std::to_string(saved->revision);
        if (saved == &history_.front().saved)
            return show_message(*message_, tr().tr("Revision {0} is the present one.", {number}));
        const bool sure = app::ask(
            this, tr().tr("Restore revision {0}?", {number}),
            tr().tr("Its facts are saved as a new revision. What stands in the case now stays in "
                    "the history."),
            tr().tr("&Restore"), tr().tr("&Cancel"));
        if (!sure) return;
        to_restore_ = saved->revision;
        EndModal(wxID_OK);
    }

    const core::Register& cases_;
    std::vector<core::HistoryEntry> history_;
    const tables::Instrument& instrument_;
    TextTable* table_{nullptr};
    wxTextCtrl* details_{nullptr};
    WrappedText* message_{nullptr};
    std::optional<std::int64_t> to_restore_{};
};

}  // namespace

std::optional<std::int64_t> history_dialog(wxWindow* parent, const core::Translator& tr,
                                           const core::Register& cases,
                                           const std::string& case_id) {
    std::vector<core::HistoryEntry> history;
    std::optional<tables::InstrumentFile> kept;
    try {
        const wxBusyCursor busy;
        history = cases.history(case_id);
        if (history.empty()) return std::nullopt;
        kept = cases.instrument(history.back().saved.instrument.sha256);
    } catch (const Error& error) {
        show_problems(parent, tr, tr.tr("The history cannot be read"), error);
        return std::nullopt;
    }
    const auto& instrument = (kept ? *kept : tables::default_instrument()).instrument;
    HistoryDialog dialog(parent, tr, cases, std::move(history), instrument);
    dialog.ask(dialog.first());
    return dialog.to_restore();
}

}  // namespace werkrug::app

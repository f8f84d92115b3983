#include "app/gui/register/log_dialog.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/log_rows.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>
#include <wx/utils.h>

#include <array>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 980;
constexpr int table_height = 280;
constexpr int details_height = 120;

struct ColumnOf {
    LogColumn column;
    int digits;
};
constexpr std::array columns{
    ColumnOf{LogColumn::at, 16},        ColumnOf{LogColumn::who, 14},
    ColumnOf{LogColumn::what, 32},      ColumnOf{LogColumn::case_number, 10},
    ColumnOf{LogColumn::recipient, 16}, ColumnOf{LogColumn::sha256, 10}};

std::vector<TextTable::Column> table_columns(const core::Translator& tr) {
    std::vector<TextTable::Column> made;
    made.reserve(columns.size());
    for (const auto& [column, digits] : columns)
        made.push_back({.title = column_title(column, tr), .digits = digits});
    return made;
}

std::string counts_words(const core::CheckReport& report, const core::Translator& tr) {
    return tr.tr("Cases: {0}; revisions: {1}; log entries: {2}; destroyed cases: {3}",
                 {std::to_string(report.cases), std::to_string(report.revisions),
                  std::to_string(report.entries), std::to_string(report.tombstones)});
}

class LogDialog : public DialogForm {
  public:
    LogDialog(wxWindow* parent, const core::Translator& words, const core::Register& cases,
              std::vector<core::AuditEntry> log)
        : DialogForm(parent, words, words.tr("Log of the register"), dialog_width),
          cases_(cases),
          rows_(std::move(log), cases.index(), words) {
        filter_ = new wxTextCtrl(page(), wxID_ANY);
        add_field(tr().tr("&Search"), filter_);
        filter_->SetHint(to_wx(tr().tr("words in any column: a name, a number, a day, exported…")));
        filter_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { look(); });
        table_ = new TextTable(page(), tr().tr("Log of the register"), table_columns(tr()));
        add_growing(table_, table_height);
        table_->on_choice([this] { show_details(); });
        count_ = add_text({}, Emphasis::plain, Meaning::subdued);
        details_ =
            new wxTextCtrl(page(), wxID_ANY, {}, wxDefaultPosition,
                           FromDIP(wxSize(-1, details_height)), wxTE_MULTILINE | wxTE_READONLY);
        details_->SetMinSize(FromDIP(wxSize(-1, details_height)));
        add_field(tr().tr("The &entry that is chosen"), details_);
        outcome_ = add_text({}, Emphasis::strong);
        add_action(tr().tr("&Check the register"), [this] { check(); });
        add_close();
        look();
    }

    wxWindow* first() const { return filter_; }

  private:
    void look() {
        rows_.filter(from_wx(filter_->GetValue()));
        table_->show(rows_.size(), [this](std::size_t row, std::size_t column) {
            return rows_.cell(row, columns.at(column).column);
        });
        details_->ChangeValue({});
        count_->show(tr().tr("Entries: {0} of {1}",
                             {std::to_string(rows_.size()), std::to_string(rows_.all())}));
    }

    void show_details() {
        const auto row = table_->the_chosen();
        details_->ChangeValue(row ? to_wx(rows_.details(*row)) : wxString{});
    }

    void check() {
        try {
            const auto report = checked();
            const bool good = !has_errors(report.problems);
            outcome_->show((good ? "✓ " + tr().tr("The register is whole.")
                                 : "⚠ " + tr().tr("The register is damaged.")) +
                           ' ' + counts_words(report, tr()));
            if (!report.problems.empty())
                show_problems(this, tr(), tr().tr("What the check found"),
                              Error(cases_.path(), report.problems));
        } catch (const Error& error) {
            outcome_->show("⚠ " + tr().tr("The register is damaged."));
            show_problems(this, tr(), tr().tr("The register cannot be checked"), error);
        }
        request_layout();
    }

    core::CheckReport checked() const {
        const wxBusyCursor busy;
        return cases_.check();
    }

    const core::Register& cases_;
    LogRows rows_;
    wxTextCtrl* filter_{nullptr};
    TextTable* table_{nullptr};
    wxTextCtrl* details_{nullptr};
    WrappedText* count_{nullptr};
    WrappedText* outcome_{nullptr};
};

}  // namespace

void log_dialog(wxWindow* parent, const core::Translator& tr, const core::Register& cases) {
    std::vector<core::AuditEntry> log;
    try {
        const wxBusyCursor busy;
        log = cases.log();
    } catch (const Error& error) {
        // The check can say more.
        show_problems(parent, tr, tr.tr("The log cannot be read"), error);
    }
    LogDialog dialog(parent, tr, cases, std::move(log));
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

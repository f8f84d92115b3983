#include "app/gui/notification/duty_dialog.hpp"

#include "app/gui/documents/save_file.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/notification/duty_rows.hpp"
#include "app/gui/register/date_dialog.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"
#include "core/notification/notification_file.hpp"

#include <wx/filename.h>
#include <wx/utils.h>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 900;
constexpr int table_height = 320;
constexpr int number_digits = 14;
constexpr int name_digits = 28;
constexpr int day_digits = 13;
constexpr int words_digits = 18;

class DutyDialog : public DialogForm {
  public:
    DutyDialog(wxWindow* parent, const core::Translator& words, core::Register& cases,
               DutyQuestion question)
        : DialogForm(parent, words, words.tr("Notifications to be made"), dialog_width),
          cases_(cases),
          question_(std::move(question)) {
        headline_ = add_text(" ", Emphasis::strong);
        add_text(
            tr().tr("Choose cases to save their notifications in one file, to be sent to the NCvB; "
                    "none chosen means all that are concluded."));
        table_ = new TextTable(
            page(), tr().tr("Notifications to be made"),
            {column(DutyColumn::case_number, number_digits),
             column(DutyColumn::worker, name_digits), column(DutyColumn::assessed, day_digits),
             column(DutyColumn::conclusion, words_digits), column(DutyColumn::to_do, words_digits)},
            TextTable::Choice::several);
        table_->on_open([this] { open(); });
        table_->on_choice([this] { enable_buttons(); });
        add_growing(table_, table_height);
        open_ = add_action(tr().tr("&Open the case"), [this] { open(); });
        save_ = add_action(tr().tr("&Save as a file…"), [this] { save(); });
        add_close();
        look();
    }

    wxWindow* first() const { return table_; }
    const std::optional<std::string>& wanted() const { return wanted_; }

  private:
    TextTable::Column column(DutyColumn column, int digits) const {
        return {.title = column_title(column, tr()), .digits = digits};
    }

    void look() {
        rows_.look(cases_);
        headline_->show(rows_.headline(tr()));
        table_->show(rows_.size(), [this](std::size_t row, std::size_t column) {
            return rows_.cell(row, static_cast<DutyColumn>(column), tr());
        });
        enable_buttons();
        request_layout();
    }

    void enable_buttons() {
        open_->Enable(table_->the_chosen().has_value());
        save_->Enable(!rows_.case_ids(table_->chosen()).empty());
    }

    void open() {
        const auto row = table_->the_chosen();
        if (!row) return;
        wanted_ = rows_.case_id(*row);
        EndModal(wxID_CANCEL);
    }

    // Nothing: it failed, which was told.
    template <typename Action>
    bool attempt(Action action) {
        try {
            const wxBusyCursor busy;
            action();
            return true;
        } catch (const Error& error) {
            show_problems(this, tr(), tr().tr("The notifications were not saved"), error);
            return false;
        }
    }

    void save() {
        core::NotificationBatch batch;
        const bool read = attempt([&] {
            batch = core::notifications_of(cases_, rows_.case_ids(table_->chosen()),
                                           question_.today, tr());
        });
        if (!read) return;
        const auto refused = refusals_text(cases_, batch, tr());
        if (batch.ready.empty())
            return tell(this, tr(), tr().tr("None of these cases can be notified yet."), refused);
        const auto path = ask_path();
        const auto format = core::notification_format_of(path);
        if (!format ||
            !attempt([&] { core::write_notifications(cases_, batch, *format, path, tr()); }))
            return;
        if (!refused.empty())
            tell(this, tr(), tr().tr("These cases are not in the file:"), refused);
        offer_to_note(batch, path);
    }

    // With an extension that says the format; empty: not now.
    std::string ask_path() {
        const auto name = tr().tr("notifications") + "-" + core::print_date(question_.today);
        return ask_where_to_save(this, tr(),
                                 {.folder = question_.folder,
                                  .name = name + ".xlsx",
                                  .kind = tr().tr("Spreadsheets"),
                                  .extension = "xlsx",
                                  .other_kinds = {{.kind = "CSV", .extension = "csv"}},
                                  .title = tr().tr("Save the notifications as")});
    }

    void offer_to_note(const core::NotificationBatch& batch, const std::string& path) {
        const auto count = std::to_string(batch.ready.size());
        const auto name = from_wx(wxFileName(to_wx(path)).GetFullName());
        const auto answer =
            date_dialog(this, tr(),
                        {.title = tr().tr("Note that they were notified"),
                         .explanation = tr().tr(
                             "The notifications of {0} cases were saved in {1}. When you have "
                             "sent them to the NCvB, note the day on which you did. Cancel: "
                             "they stay in this list.",
                             {count, name}),
                         .label = tr().tr("&Notified on"),
                         .date = question_.today,
                         .latest = question_.today});
        if (!answer || !answer->date) return;
        attempt([&] {
            for (const auto& one : batch.ready) {
                auto marks = cases_.last(one.case_id).marks;
                marks.notified_on = answer->date;
                cases_.mark(one.case_id, marks);
            }
        });
        look();
    }

    core::Register& cases_;
    DutyQuestion question_;
    DutyRows rows_{};
    std::optional<std::string> wanted_{};
    WrappedText* headline_{};
    TextTable* table_{};
    wxButton* open_{};
    wxButton* save_{};
};

}  // namespace

std::optional<std::string> show_open_duties(wxWindow* parent, const core::Translator& tr,
                                            core::Register& cases, const DutyQuestion& question) {
    DutyDialog dialog(parent, tr, cases, question);
    dialog.ask(dialog.first());
    return dialog.wanted();
}

}  // namespace werkrug::app

#include "app/gui/documents/notification_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/clipbrd.h>

#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 760;
constexpr int table_height = 360;
constexpr int label_digits = 40;
constexpr int value_digits = 40;

class NotificationDialog : public DialogForm {
  public:
    NotificationDialog(wxWindow* parent, const core::Translator& words,
                       std::vector<core::NotificationField> fields,
                       const NotificationActions& actions)
        : DialogForm(parent, words, words.tr("Notification, field by field"), dialog_width),
          fields_(std::move(fields)) {
        add_text(tr().tr(
            "Choose a field and copy it, to paste it into the electronic form. Occupation and "
            "sector are given by their codes only, since typed words may name somebody."));
        table_ = new TextTable(page(), tr().tr("Fields of the notification"),
                               {{.title = tr().tr("Field"), .digits = label_digits},
                                {.title = tr().tr("Value"), .digits = value_digits}});
        table_->show(fields_.size(), [this](std::size_t row, std::size_t column) {
            return column == 0 ? fields_.at(row).label : fields_.at(row).value;
        });
        table_->on_open([this] { copy(); });
        add_growing(table_, table_height);
        done_ = add_text(" ", Emphasis::plain, Meaning::subdued, 0);
        add_action(tr().tr("Cop&y the value"), [this] { copy(); });
        add_action(tr().tr("Save as &XML…"), actions.save_xml);
        add_action(tr().tr("Save as CS&V…"), actions.save_csv);
        if (actions.note) add_action(tr().tr("&Notified…"), actions.note);
        add_close();
        table_->choose(0);
    }

    wxWindow* first() const { return table_; }

  private:
    void copy() {
        const auto row = table_->the_chosen();
        if (!row) return;
        const wxClipboardLocker clipboard;
        if (!clipboard) return done_->show(tr().tr("The clipboard is in use; try again."));
        wxTheClipboard->SetData(new wxTextDataObject(to_wx(fields_.at(*row).value)));
        done_->show(tr().tr("✓ Copied: {0}", {fields_.at(*row).label}));
    }

    std::vector<core::NotificationField> fields_;
    TextTable* table_;
    WrappedText* done_;
};

}  // namespace

void show_notification_fields(wxWindow* parent, const core::Translator& tr,
                              const std::vector<core::NotificationField>& fields,
                              const NotificationActions& actions) {
    NotificationDialog dialog(parent, tr, fields, actions);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app

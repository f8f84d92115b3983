#include "app/gui/register/date_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

class DateDialog : public DialogForm {
  public:
    DateDialog(wxWindow* parent, const core::Translator& words, const DateQuestion& question)
        : DialogForm(parent, words, question.title), latest_(question.latest) {
        add_text(question.explanation);
        field_ = new wxTextCtrl(page(), wxID_ANY,
                                to_wx(question.date ? typed_date(*question.date) : std::string{}));
        message_ = add_field(question.label, field_);
        add_answers(tr().tr("&OK"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return field_; }
    std::optional<core::Date> date() const { return parse_typed_date(text_typed()); }

  protected:
    bool may_proceed() override {
        std::string complaint;
        if (!text_typed().empty() && !date())
            complaint = tr().tr("This is not a date");
        else if (date() && latest_ && *latest_ < *date())
            complaint = tr().tr("This day is still to come.");
        show_message(*message_, complaint);
        return complaint.empty();
    }

  private:
    std::string text_typed() const { return cleaned_text(from_wx(field_->GetValue())); }

    std::optional<core::Date> latest_;
    wxTextCtrl* field_;
    WrappedText* message_;
};

}  // namespace

std::optional<DateAnswer> date_dialog(wxWindow* parent, const core::Translator& tr,
                                      const DateQuestion& question) {
    DateDialog dialog(parent, tr, question);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return DateAnswer{dialog.date()};
}

}  // namespace werkrug::app

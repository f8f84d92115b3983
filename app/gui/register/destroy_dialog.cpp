#include "app/gui/register/destroy_dialog.hpp"

#include "app/gui/register/destroy_rules.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/combobox.h>
#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

std::string case_words(const core::CaseSummary& summary, const core::Translator& tr) {
    std::string words = summary.family_name;
    for (const auto* more : {&summary.given_name, &summary.case_number})
        if (!more->empty()) words += (words.empty() ? "" : ", ") + *more;
    if (summary.birth_date) words += " (" + tr.short_date(*summary.birth_date) + ")";
    return words;
}

class DestroyDialog : public DialogForm {
  public:
    DestroyDialog(wxWindow* parent, const core::Translator& words, const core::CaseSummary& summary)
        : DialogForm(parent, words, words.tr("Destroy a case")),
          summary_(summary),
          confirmation_(confirmation_of(summary, words)) {
        add_text(case_words(summary, tr()), Emphasis::heading);
        add_consequences();
        add_reason();
        typed_ = new wxTextCtrl(page(), wxID_ANY);
        typed_message_ =
            add_field(tr().tr("To be sure, &type: {0}", {as_label(confirmation_)}), typed_);
        typed_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { typed_message_->show({}); });
        add_answers(tr().tr("&Destroy for ever"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return reason_; }
    std::string reason() const { return cleaned_text(from_wx(reason_->GetValue())); }

  protected:
    bool may_proceed() override {
        const auto wrong_reason = complaint_about_reason();
        show_message(*reason_message_, wrong_reason);
        const bool confirmed = is_confirmed(confirmation_, from_wx(typed_->GetValue()));
        show_message(*typed_message_,
                     confirmed ? std::string{} : tr().tr("This is not it: {0}", {confirmation_}));
        if (!wrong_reason.empty())
            reason_->SetFocus();
        else if (!confirmed)
            typed_->SetFocus();
        return wrong_reason.empty() && confirmed;
    }

  private:
    void add_consequences() {
        add_text(tr().tr("Erased for ever: this case with all its revisions ({0}). The key that "
                         "they are encrypted with goes, so that nobody can read them again, not "
                         "even with the recovery key. This cannot be undone.",
                         {std::to_string(summary_.revision)}),
                 Emphasis::strong);
        add_text(
            tr().tr("Not erased: backups made before still hold the case until they are "
                    "removed; so do archives, exported case files and reports, and what was "
                    "printed or sent. Remove those yourself."));
        add_text(
            tr().tr("Kept: that a case was destroyed, when, by whom and why, without its name "
                    "or number. The log keeps when it was saved and exported, and to whom."));
    }

    void add_reason() {
        reason_ = new wxComboBox(page(), wxID_ANY);
        for (const auto& usual :
             {tr().tr("The worker asked for it"), tr().tr("The time for keeping it has passed"),
              tr().tr("It was entered by mistake")})
            reason_->Append(to_wx(usual));
        reason_message_ = add_field(tr().tr("&Reason"), reason_);
        reason_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { reason_message_->show({}); });
        add_text(tr().tr("Choose one or type your own. It stays readable: do not name the worker "
                         "in it."),
                 Emphasis::plain, Meaning::subdued);
    }

    std::string complaint_about_reason() const {
        if (reason().empty()) return tr().tr("Give a reason.");
        if (names_worker(summary_, reason()))
            return tr().tr(
                "The reason holds a name or number of this case, and it stays "
                "readable. Say it without.");
        return {};
    }

    const core::CaseSummary& summary_;
    std::string confirmation_;
    wxComboBox* reason_{nullptr};
    WrappedText* reason_message_{nullptr};
    wxTextCtrl* typed_{nullptr};
    WrappedText* typed_message_{nullptr};
};

}  // namespace

std::optional<std::string> destroy_dialog(wxWindow* parent, const core::Translator& tr,
                                          const core::CaseSummary& summary) {
    DestroyDialog dialog(parent, tr, summary);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.reason();
}

}  // namespace werkrug::app

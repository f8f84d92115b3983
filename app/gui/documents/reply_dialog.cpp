#include "app/gui/documents/reply_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

constexpr int lines_high = 8;
const char* const reply_key = "reply";

// With a reply a report becomes final: half of one must not be taken over.
class ReplyDialog : public DialogForm {
  public:
    ReplyDialog(wxWindow* parent, const core::Translator& words, const std::string& comments,
                const std::string& reply)
        : DialogForm(parent, words, words.tr("Reply to the worker’s comments")) {
        add_text(comments.empty() ? tr().tr("The case has no comments of the worker yet.")
                                  : tr().tr("The worker’s comments: {0}", {comments}));
        add_text(
            tr().tr("Your reply is attached to the report, with the comments. With it, a "
                    "report on which the worker asked for corrections becomes final."));
        field_ = new wxTextCtrl(page(), wxID_ANY, to_wx(reply), wxDefaultPosition, wxDefaultSize,
                                wxTE_MULTILINE);
        field_->SetMinSize(wxSize(-1, lines_high * field_->GetCharHeight()));
        add_field(tr().tr("&Reply"), field_);
        add_answers(tr().tr("&Keep the reply"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return field_; }
    std::string reply() const { return from_wx(field_->GetValue()); }

  protected:
    std::string kept_as() const override { return "reply"; }
    DialogTexts typed() const override { return {{reply_key, reply()}}; }
    void type_again(const DialogTexts& texts) override {
        const auto text = texts.find(reply_key);
        if (text != texts.end()) field_->ChangeValue(to_wx(text->second));
    }

  private:
    wxTextCtrl* field_;
};

}  // namespace

std::optional<std::string> ask_reply(wxWindow* parent, const core::Translator& tr,
                                     const std::string& comments, const std::string& reply) {
    ReplyDialog dialog(parent, tr, comments, reply);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.reply();
}

}  // namespace werkrug::app

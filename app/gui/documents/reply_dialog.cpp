#include "app/gui/documents/reply_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>

namespace werkrug::app {

std::optional<std::string> ask_reply(wxWindow* parent, const core::Translator& tr,
                                     const std::string& comments, const std::string& reply) {
    constexpr int lines_high = 8;
    DialogForm dialog(parent, tr, tr.tr("Reply to the worker’s comments"));
    dialog.add_text(comments.empty() ? tr.tr("The case has no comments of the worker yet.")
                                     : tr.tr("The worker’s comments: {0}", {comments}));
    dialog.add_text(
        tr.tr("Your reply is attached to the report, with the comments. With it, a "
              "report on which the worker asked for corrections becomes final."));
    auto* field = new wxTextCtrl(dialog.page(), wxID_ANY, to_wx(reply), wxDefaultPosition,
                                 wxDefaultSize, wxTE_MULTILINE);
    field->SetMinSize(wxSize(-1, lines_high * field->GetCharHeight()));
    dialog.add_field(tr.tr("&Reply"), field);
    dialog.add_answers(tr.tr("&Keep the reply"), tr.tr("&Cancel"));
    if (!dialog.ask(field)) return std::nullopt;
    return from_wx(field->GetValue());
}

}  // namespace werkrug::app

#include "app/gui/messages.hpp"

#include "app/gui/text_dialog.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/msgdlg.h>

namespace werkrug::app {

namespace {

std::string line_of(const Problem& problem, const core::Translator& tr) {
    std::string text;
    if (problem.position.line > 0)
        text = std::to_string(problem.position.line) + ':' +
               std::to_string(problem.position.column) + "  ";
    const std::string what = tr.text(problem.what);
    text += problem.severity == Severity::warning ? tr.tr("Warning: {0}", {what}) : what;
    if (!problem.hint.msgid.empty()) text += "\n      " + tr.text(problem.hint);
    if (!problem.path.empty()) text += "\n      " + problem.path;
    return text;
}

}  // namespace

void tell(wxWindow* parent, const core::Translator& tr, const std::string& heading,
          const std::string& details) {
    wxMessageDialog dialog(parent, to_wx(heading), "Werkrug", wxOK | wxICON_INFORMATION);
    dialog.SetOKLabel(to_wx(tr.tr("&Close")));
    if (!details.empty()) dialog.SetExtendedMessage(to_wx(details));
    dialog.ShowModal();
}

bool ask(wxWindow* parent, const std::string& heading, const std::string& details,
         const std::string& yes, const std::string& no) {
    wxMessageDialog dialog(parent, to_wx(heading), "Werkrug",
                           wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
    dialog.SetYesNoLabels(to_wx(yes), to_wx(no));
    if (!details.empty()) dialog.SetExtendedMessage(to_wx(details));
    return dialog.ShowModal() == wxID_YES;
}

Answer3 ask_three(wxWindow* parent, const std::string& heading, const std::string& details,
                  const std::string& yes, const std::string& no, const std::string& cancel) {
    wxMessageDialog dialog(parent, to_wx(heading), "Werkrug",
                           wxYES_NO | wxCANCEL | wxICON_QUESTION);
    dialog.SetYesNoCancelLabels(to_wx(yes), to_wx(no), to_wx(cancel));
    if (!details.empty()) dialog.SetExtendedMessage(to_wx(details));
    switch (dialog.ShowModal()) {
        case wxID_YES:
            return Answer3::yes;
        case wxID_NO:
            return Answer3::no;
        default:
            return Answer3::cancel;
    }
}

void show_problems(wxWindow* parent, const core::Translator& tr, const std::string& heading,
                   const Error& error) {
    std::string text;
    for (const Problem& problem : error.problems()) text += line_of(problem, tr) + "\n\n";
    show_text(parent, tr, heading, text);
}

}  // namespace werkrug::app

#include "app/gui/about_dialog.hpp"

#include "app/gui/text_dialog.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

void show_about(wxWindow* parent, const Session& session) {
    const core::Translator& tr = session.tr();
    const tables::Instrument& instrument = session.instrument().instrument;
    const std::string status =
        tables::code_title("instrument-status", tables::name_of(instrument.status))
            .in(session.language());
    std::string text;
    text += "# " + tr.tr("Werkrug, version {0}", {WERKRUG_VERSION}) + '\n';
    text += tr.tr(
                "For company doctors: to what extent is nonspecific low-back pain caused by the "
                "work? Every step of the answer can be followed.") +
            "\n\n";
    text += "# " + tr.tr("Honest limits") + '\n';
    text += "• " +
            tr.tr("Instrument in use: {0}, version {1}, status: {2}.",
                  {instrument.title.in(session.language()), instrument.version, status}) +
            '\n';
    text +=
        "• " + tr.tr("The official form was not available: nothing here is its transcript.") + '\n';
    text += "• " + tr.tr("The program gives no medical and no legal advice. The doctor decides.") +
            '\n';
    text +=
        "• " + tr.tr("The criterion for registration is not the criterion of civil law.") + '\n';
    text += "• " +
            tr.tr(
                "Case files are stored as you see them, without encryption: keep them "
                "where only you can read them.") +
            "\n\n";
    text += "# " + tr.tr("Licence") + '\n';
    text += tr.tr("MIT licence: free to use, without any warranty.") + '\n';
    show_text(parent, tr, tr.tr("About Werkrug"), text);
}

}  // namespace werkrug::app

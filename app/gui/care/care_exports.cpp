#include "app/gui/care/care_exports.hpp"

#include "app/gui/care/leaflet_dialog.hpp"
#include "app/gui/messages.hpp"
#include "core/care/calendar.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/fhir/bundle.hpp"

#include <wx/frame.h>

namespace werkrug::app {

std::string CareExports::dated(const std::string& name) const {
    return name + "-" + core::print_date(session_.today());
}

void CareExports::calendar() {
    if (core::calendar_events(session_.facts()) == 0)
        return tell(frame_, tr(), tr().tr("There is no appointment to come."),
                    tr().tr("A calendar file holds the appointments that have a date and did not "
                            "take place yet."));
    const auto now = core::system_environment().now();
    documents_.save_file({.kind = core::ExportKind::calendar,
                          .recipient = {},
                          .name = dated(tr().tr("appointments")),
                          .format = tr().tr("Calendars"),
                          .extension = "ics",
                          .bytes = core::follow_up_calendar(session_.facts(), now, tr())});
}

void CareExports::leaflet() {
    const auto wanted = ask_leaflet(frame_, tr());
    if (!wanted) return;
    const core::Translator in_its_language(wanted->language);
    documents_.save_file({.kind = core::ExportKind::leaflet,
                          .recipient = "worker",
                          .name = in_its_language.tr("low-back-pain"),
                          .format = tr().tr("PDF documents"),
                          .extension = "pdf",
                          .bytes = reports::render_leaflet(wanted->paper, wanted->language)});
}

void CareExports::fhir() {
    const bool wanted =
        ask(frame_, tr().tr("The file will not be encrypted."),
            tr().tr("It holds the whole case with name and birth date, for your own record system: "
                    "keep it where no one else can read it, and delete it once it was taken over."),
            tr().tr("&Save unencrypted"), tr().tr("&Cancel"));
    if (!wanted) return;
    const auto file = session_.case_file();
    const auto disclosed = core::disclose_to_record_system(file);
    documents_.save_file({.kind = core::ExportKind::fhir,
                          .recipient = "own-file",
                          .name = dated(tr().tr("case")) + ".fhir",
                          .format = "FHIR R4",
                          .extension = "json",
                          .bytes = core::fhir::bundle_json(disclosed.facts.value(),
                                                           file.instrument.instrument, tr())});
}

}  // namespace werkrug::app

#include "reports/notification_sheet.hpp"

#include "core/notification/notification_fields.hpp"
#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"

namespace werkrug::reports {

std::string render_notification_sheet(const core::NotificationFacts& facts,
                                      const tables::InstrumentFile& instrument, Language language) {
    const core::Translator tr(language);
    const letters::Letter letter{.title = tr.tr("Notification sheet for the NCvB"),
                                 .foot = tr.tr("Worksheet for a notification, anonymous"),
                                 .author = "Werkrug",
                                 .day = facts.day};
    return letters::render_letter(letter, tr, [&](layout::Flow& flow) {
        letters::write_form_title(flow, tr.tr("Notification of an occupational disease"));
        flow.paragraph(
            tr.tr("A worksheet with what the electronic form of the Netherlands Center "
                  "for Occupational Diseases asks, to type over. It is not the form "
                  "itself."));
        layout::Facts rows;
        for (const auto& field : core::notification_fields(facts, instrument.instrument, tr))
            rows.emplace_back(field.label, field.value);
        layout::draw_facts(flow, rows);
        flow.gap(8);
        flow.paragraph(
            tr.tr("The notification is anonymous: it names no worker and no employer, and needs no "
                  "consent. The duty to notify rests on the company doctor (Arbowet, article "
                  "9(3)). Tell the worker that you notified."),
            layout::style::small_muted);
    });
}

}  // namespace werkrug::reports

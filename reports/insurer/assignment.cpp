// Section 3: at whose request this report is made, and with what consent.
#include "reports/insurer/report.hpp"
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::insurer {

using namespace layout;
using namespace sections;

namespace {

Facts consent_facts(const Report& report, const core::Consent& consent) {
    const auto& tr = report.tr;
    const auto unlimited = tr.tr("no end date recorded");
    Facts facts{
        {tr.tr("Consent given on"), date_or_not_recorded(report, consent.date)},
        {tr.tr("Valid until"), consent.until ? tr.date(*consent.until) : unlimited},
        {tr.tr("Consent covers"), tr.tr("this report, for this recipient ({0})",
                                        {code_or_not_recorded(report, "consent-to", consent.to)})},
    };
    if (consent.withdrawn) facts.emplace_back(tr.tr("Withdrawn on"), tr.date(*consent.withdrawn));
    return facts;
}

}  // namespace

void write_assignment(Flow& flow, const Report& report, const core::InsurerFacts& facts) {
    const auto& tr = report.tr;
    section(flow, report, 3, report.tr.tr("Assignment and consent"), Kind::facts);
    draw_facts(
        flow,
        {
            {tr.tr("Asked by"), not_recorded(report)},
            {tr.tr("Recipient"), text_or_not_recorded(report, facts.consent.recipient)},
            {tr.tr("Question"),
             tr.tr(
                 "To what extent is this worker’s nonspecific low-back pain caused by the work?")},
            {tr.tr("Purpose"), text_or_not_recorded(report, facts.consent.purpose)},
        });
    draw_facts(flow, consent_facts(report, facts.consent));
}

}  // namespace werkrug::reports::insurer

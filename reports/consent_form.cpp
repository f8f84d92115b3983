#include "reports/consent_form.hpp"

#include "core/text/translator.hpp"
#include "reports/letters/letter.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;
using letters::write_fields;
using letters::write_heading;

void write_who(Flow& flow, const core::ConsentFormFacts& facts, const Translator& tr) {
    const auto consent = facts.consent.value_or(core::Consent{});
    write_fields(flow, {{tr.tr("Name"), facts.worker_name},
                        {tr.tr("Date of birth"), letters::date_or_blank(tr, facts.birth_date)}});
    flow.paragraph(
        tr.tr("I consent that my company doctor sends the report named below to the "
              "medical adviser of the insurer."));
    write_fields(flow, {{tr.tr("Company doctor"), facts.physician.name},
                        {tr.tr("Medical adviser"), consent.recipient},
                        {tr.tr("Purpose"), consent.purpose},
                        {tr.tr("Consent given on"), letters::date_or_blank(tr, consent.date)},
                        {tr.tr("Valid until"), letters::date_or_blank(tr, consent.until)}});
}

void write_what(Flow& flow, const Translator& tr) {
    write_heading(flow, tr.tr("What is sent"));
    flow.paragraph(
        tr.tr("One report: to what extent my low-back pain is caused by the work. It "
              "holds my name and date of birth, my employer and occupation, my "
              "complaints and the findings of the doctor, the load of my work, other "
              "causes as far as they matter, the result with its uncertainty, and the "
              "judgement of the doctor."));
}

void write_rights(Flow& flow, const Translator& tr) {
    write_heading(flow, tr.tr("What I know"));
    flow.bullets(
        {tr.tr("I see the report first. I may ask for corrections of facts, and my comments are "
               "attached to it."),
         tr.tr(
             "I may block the report. It is not sent then, and the insurer hears that there is no "
             "report."),
         tr.tr(
             "I may refuse. I may also withdraw this consent at any time, without giving a reason; "
             "what was sent before then cannot be taken back."),
         tr.tr("The report goes to the medical adviser only, who is bound by medical secrecy."),
         tr.tr("The insurer that pays during absence, and my employer, get no medical report, also "
               "not with this consent."),
         tr.tr("I get a copy of what is sent.")});
}

}  // namespace

std::string render_consent_form(const core::ConsentFormFacts& facts, const tables::InstrumentFile&,
                                Language language) {
    const Translator tr(language);
    const letters::Letter letter{.title = tr.tr("Consent form for the insurer"),
                                 .foot = tr.tr("Consent form for the insurer"),
                                 .author = facts.physician.name,
                                 .day = facts.day};
    return letters::render_letter(letter, tr, [&](Flow& flow) {
        letters::write_form_title(
            flow, tr.tr("Consent to a report for the medical adviser of an insurer"));
        write_who(flow, facts, tr);
        write_what(flow, tr);
        write_rights(flow, tr);
        letters::write_signature_lines(flow, tr);
    });
}

}  // namespace werkrug::reports

#include "reports/information_request.hpp"

#include "core/text/translator.hpp"
#include "reports/letters/letter.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;
using letters::write_fields;
using letters::write_heading;

void write_letter(Flow& flow, const core::InformationRequestFacts& facts, const Translator& tr) {
    const auto recipient = facts.consent && !facts.consent->recipient.empty()
                               ? facts.consent->recipient
                               : tr.tr("To the treating physician");
    letters::write_head(flow, tr, facts.physician, facts.day,
                        {.addressee = {recipient},
                         .subject = tr.tr("Request for medical information"),
                         .confidential = true});
    write_fields(flow, {{tr.tr("Patient"), facts.worker_name},
                        {tr.tr("Date of birth"), letters::date_or_blank(tr, facts.birth_date)}});
    flow.paragraph(tr.tr("Dear colleague,"));
    flow.paragraph(tr.tr(
        "As company doctor I guide your patient because of low-back pain. With the patient’s "
        "written consent (page 2) I ask you for facts that I need to judge whether a specific "
        "cause is behind the complaints, and what the patient can and cannot do."));
    write_heading(flow, tr.tr("I would like to know"));
    flow.numbered({tr.tr("the diagnosis, and since when"),
                   tr.tr("the findings of your examination"),
                   tr.tr("the results of imaging and other tests, as far as they were done"),
                   tr.tr("the treatment, and its expected course"),
                   tr.tr("earlier episodes of back complaints that matter")});
    write_heading(flow, tr.tr("I do not ask"));
    flow.paragraph(
        tr.tr("for a judgement on fitness for work or on the cause, nor for information "
              "on other complaints."));
    if (!facts.consent)
        flow.paragraph(tr.tr("This letter may be sent only with the signed consent form."),
                       style::body_bold);
    letters::write_closing(flow, tr, facts.physician);
}

void write_consent(Flow& flow, const core::InformationRequestFacts& facts, const Translator& tr) {
    const auto consent = facts.consent.value_or(core::Consent{});
    flow.new_page();
    letters::write_form_title(flow, tr.tr("Consent to ask for medical information"));
    write_fields(flow, {{tr.tr("Name"), facts.worker_name},
                        {tr.tr("Date of birth"), letters::date_or_blank(tr, facts.birth_date)}});
    flow.paragraph(
        tr.tr("I consent that my company doctor asks my treating physician for the "
              "information that is named on page 1."));
    write_fields(flow, {{tr.tr("Company doctor"), facts.physician.name},
                        {tr.tr("Treating physician"), consent.recipient},
                        {tr.tr("Purpose"), consent.purpose},
                        {tr.tr("Consent given on"), letters::date_or_blank(tr, consent.date)},
                        {tr.tr("Valid until"), letters::date_or_blank(tr, consent.until)}});
    write_heading(flow, tr.tr("What I know"));
    flow.bullets(
        {tr.tr("Only the information named on page 1 is asked, and only for this purpose."),
         tr.tr("My company doctor keeps it secret. My employer does not get it."),
         tr.tr(
             "I may refuse. I may also withdraw this consent at any time, without giving a reason; "
             "what was told before then cannot be taken back."),
         tr.tr("I may see what was asked and what was answered, and get a copy.")});
    letters::write_signature_lines(flow, tr);
}

}  // namespace

std::string render_information_request(const core::InformationRequestFacts& facts,
                                       const tables::InstrumentFile&, Language language) {
    const Translator tr(language);
    const letters::Letter letter{.title = tr.tr("Information request to the treating physician"),
                                 .foot = tr.tr("Information request, medically confidential"),
                                 .author = facts.physician.name,
                                 .day = facts.day};
    return letters::render_letter(letter, tr, [&](Flow& flow) {
        write_letter(flow, facts, tr);
        write_consent(flow, facts, tr);
    });
}

}  // namespace werkrug::reports

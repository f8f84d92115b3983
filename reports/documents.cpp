#include "reports/documents.hpp"

#include "core/notification/notification_fields.hpp"
#include "reports/consent_form.hpp"
#include "reports/employer_letter.hpp"
#include "reports/information_request.hpp"
#include "reports/insurer_report.hpp"
#include "reports/notification_sheet.hpp"
#include "reports/own_file.hpp"
#include "reports/referral_letter.hpp"
#include "reports/score_form.hpp"
#include "reports/worker_report.hpp"

#include <stdexcept>
#include <utility>

namespace werkrug::reports {

namespace {

template <class Facts, class Render>
MadeDocument made(core::Disclosure<Facts> disclosure, const core::CaseFile& file, Language language,
                  Render render) {
    if (!disclosure.facts)
        return {.refusal = core::Refusal{.why = std::move(disclosure.refusal),
                                         .incomplete = disclosure.incomplete}};
    return {.bytes = render(*disclosure.facts, file.instrument, language)};
}

}  // namespace

MadeDocument make_document(core::DocumentKind kind, const core::CaseFile& file, Language language) {
    using core::DocumentKind;
    switch (kind) {
        case DocumentKind::insurer_report:
            return made(core::disclose_to_insurer(file), file, language, render_insurer_report);
        case DocumentKind::worker_report:
            return made(core::disclose_to_worker(file), file, language, render_worker_report);
        case DocumentKind::employer_letter:
            return made(core::disclose_to_employer(file), file, language, render_employer_letter);
        case DocumentKind::own_file:
            return made(core::disclose_to_own_file(file), file, language, render_own_file);
        case DocumentKind::notification_sheet:
            return made(core::disclose_to_ncvb(file), file, language, render_notification_sheet);
        case DocumentKind::information_request:
            return made(core::disclose_to_treating_physician(file), file, language,
                        render_information_request);
        case DocumentKind::insurer_consent_form:
            return made(core::disclose_to_consent_form(file), file, language, render_consent_form);
        case DocumentKind::score_form:
            return made(core::disclose_to_score_form(file), file, language,
                        [](const core::ScoreFormFacts& facts, const auto& instrument, auto in) {
                            return render_score_form(&facts, instrument, in);
                        });
        case DocumentKind::referral_letter:
            return made(core::disclose_to_referral(file), file, language, render_referral_letter);
    }
    throw std::logic_error("no such document");  // a kind that is none
}

MadeDocument make_notification_file(const core::CaseFile& file, DataFormat format,
                                    Language language) {
    return made(core::disclose_to_ncvb(file), file, language,
                [format](const core::NotificationFacts& facts, const auto& instrument, auto in) {
                    const core::Translator tr(in);
                    const auto fields = core::notification_fields(facts, instrument.instrument, tr);
                    return format == DataFormat::xml ? core::notification_xml(fields, tr)
                                                     : core::notification_csv(fields);
                });
}

std::string make_blank_score_form(const tables::InstrumentFile& instrument, Language language) {
    return render_score_form(nullptr, instrument, language);
}

}  // namespace werkrug::reports

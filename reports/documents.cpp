#include "reports/documents.hpp"

#include "reports/insurer_report.hpp"

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
    return {.pdf = render(*disclosure.facts, file.instrument, language)};
}

}  // namespace

MadeDocument make_document(core::DocumentKind kind, const core::CaseFile& file, Language language) {
    using core::DocumentKind;
    switch (kind) {
        case DocumentKind::insurer_report:
            return made(core::disclose_to_insurer(file), file, language, render_insurer_report);
        case DocumentKind::worker_report:
        case DocumentKind::employer_letter:
        case DocumentKind::own_file:
        case DocumentKind::notification_sheet:
        case DocumentKind::information_request:
        case DocumentKind::insurer_consent_form:
        case DocumentKind::score_form:
        case DocumentKind::referral_letter:
            break;
    }
    throw std::logic_error("no such document");
}

}  // namespace werkrug::reports

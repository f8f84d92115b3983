#include "app/cli/verify_command.hpp"

#include "app/cli/plain_text.hpp"
#include "core/text/translator.hpp"
#include "reports/verification.hpp"
#include "tables/xml/strict_document.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;
using reports::Verdict;

std::string verdict_words(Verdict verdict, const Translator& tr) {
    switch (verdict) {
        case Verdict::identical:
            return tr.tr(
                "Identical: the file is as it was made, and its conclusion follows from the "
                "facts and the instrument that it carries.");
        case Verdict::different:
            return tr.tr(
                "Different: the file is as it was made, but its facts and instrument lead "
                "to another result here:");
        case Verdict::tampered:
            return tr.tr("Tampered: this file is not what Werkrug made.");
        case Verdict::not_verifiable:
            break;
    }
    return tr.tr("Not verifiable: the file carries no facts of Werkrug to compute again.");
}

void print_reasons(const reports::Verification& found, const Translator& tr) {
    if (found.seal_broken) std::cout << wrap(tr.tr("- its bytes are not those that were sealed"));
    if (found.hash_differs)
        std::cout << wrap(tr.tr("- the hash on the last page is not that of the facts it carries"));
    if (found.facts_unreadable)
        std::cout << wrap(tr.tr("- a file that it carries is damaged or missing"));
    for (const auto& [path, printed, computed] : found.differences)
        std::cout << wrap(
            tr.tr("- {0}: {1} in the document, {2} computed",
                  {path, printed.empty() ? "–" : printed, computed.empty() ? "–" : computed}));
}

}  // namespace

Exit verify_command(const std::string& file, Language language) {
    const Translator tr(language);
    const auto bytes = tables::read_file(file, reports::most_pdf_bytes);
    const auto found = reports::verify_document(bytes, file, today_on_the_clock());
    std::cout << wrap(verdict_words(found.verdict, tr));
    print_reasons(found, tr);
    switch (found.verdict) {
        case Verdict::identical:
            return Exit::done;
        case Verdict::not_verifiable:
            return Exit::incomplete;
        case Verdict::different:
        case Verdict::tampered:
            break;
    }
    return Exit::refused;
}

}  // namespace werkrug::app

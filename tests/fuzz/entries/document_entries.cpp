#include "tests/fuzz/entries/document_entries.hpp"

#include "core/assessment/assess.hpp"
#include "reports/documents.hpp"
#include "reports/verification.hpp"
#include "tables/instrument_reader.hpp"

#include <chrono>
#include <stdexcept>

namespace werkrug::tests {

namespace {

using namespace std::chrono_literals;

constexpr core::Date today = 2026y / std::chrono::December / 31d;

}  // namespace

void try_document(std::string_view bytes) {
    try {
        const auto found = reports::verify_document(bytes, "fuzz.pdf", today);
        if (found.verdict == reports::Verdict::identical && found.seal_broken)
            throw std::logic_error("a broken seal is not identical");
    } catch (const Error&) {
        return;  // refused, as it should be
    }
}

std::string seed_document() {
    const auto& instrument = tables::default_instrument();
    core::Case facts;
    facts.id = "1";
    facts.instrument = instrument.instrument.id;
    facts.worker.family_name = "Jansen";
    const auto assessment = core::assess(facts, instrument.instrument);
    const core::CaseFile file{.facts = facts,
                              .assessment = assessment,
                              .instrument = instrument,
                              .day = today,
                              .marks = {},
                              .version = 1,
                              .history = {},
                              .exports = {}};
    auto made = reports::make_document(core::DocumentKind::own_file, file, Language::en);
    if (made.refusal) throw std::logic_error("the seed was refused");
    return std::move(made.bytes);
}

}  // namespace werkrug::tests

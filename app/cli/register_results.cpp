#include "app/cli/register_results.hpp"

#include "app/cli/plain_text.hpp"
#include "app/cli/register_session.hpp"
#include "app/cli/text_result.hpp"
#include "core/assessment/assess.hpp"
#include "core/register/instrument_change.hpp"
#include "tables/instrument_reader.hpp"

namespace werkrug::app {

std::string results_text(const core::Register& cases, const core::SavedCase& saved,
                         const core::Translator& tr) {
    const auto facts = core::facts_of(saved, cases.path());
    const auto& now = instrument_of(facts, cases.path());
    const auto change = core::instrument_change(saved, cases, now);
    if (!change) return text_result(core::assess(facts, now.instrument), facts, now.instrument, tr);
    return wrap(tr.tr("The instrument has changed since this revision was saved. First the result "
                      "of then, below it the result of now.")) +
           "\n" + text_result(change->then, facts, change->before.instrument, tr) + "\n" +
           text_result(change->now, facts, now.instrument, tr);
}

bool instrument_changed(const core::Register& cases, const core::SavedCase& saved) {
    const auto facts = core::facts_of(saved, cases.path());
    const auto* now = tables::find_shipped_instrument(facts.instrument);
    return now != nullptr && saved.instrument != core::stamp_of(*now);
}

}  // namespace werkrug::app

#include "core/register/instrument_change.hpp"

#include "core/assessment/assess.hpp"

namespace werkrug::core {

std::optional<InstrumentChange> instrument_change(const SavedCase& saved, const Register& cases,
                                                  const tables::InstrumentFile& instrument_now) {
    if (saved.instrument == stamp_of(instrument_now)) return std::nullopt;
    auto before = cases.instrument(saved.instrument.sha256);
    if (!before) throw damage(cases.path(), "instrument[" + saved.instrument.sha256 + "]");
    const auto facts = facts_of(saved, cases.path());
    InstrumentChange change{.before = std::move(*before)};
    change.then = assess(facts, change.before.instrument);
    change.now = assess(facts, instrument_now.instrument);
    return change;
}

}  // namespace werkrug::core

#include "core/register/kept_instruments.hpp"

namespace werkrug::core {

const tables::InstrumentFile* KeptInstruments::find(const SavedCase& saved) {
    const auto& sha256 = saved.instrument.sha256;
    auto found = by_sha256_.find(sha256);
    if (found == by_sha256_.end())
        found = by_sha256_.emplace(sha256, cases_.instrument(sha256)).first;
    return found->second ? &*found->second : nullptr;
}

const tables::InstrumentFile& KeptInstruments::need(const SavedCase& saved) {
    if (const auto* kept = find(saved)) return *kept;
    throw Error(cases_.path(), msg("The instrument of a case is not in the register."),
                msg("“register check” tells more."));
}

}  // namespace werkrug::core

#include "app/gui/reason_words.hpp"

#include <algorithm>

namespace werkrug::app {

std::vector<core::Explanation> explanations(const Session& session, core::Rule first,
                                            core::Rule last) {
    core::Assessment part = session.assessment();
    auto& reasons = part.reasons;
    reasons.erase(std::remove_if(reasons.begin(), reasons.end(),
                                 [&](const core::Reason& reason) {
                                     return reason.rule < first || reason.rule > last;
                                 }),
                  reasons.end());
    return core::explain(part, session.facts(), session.instrument().instrument, session.tr());
}

}  // namespace werkrug::app

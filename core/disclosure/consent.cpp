#include "core/disclosure/consent.hpp"

namespace werkrug::core {

namespace {

ConsentState state_on(const Consent& consent, Date day) {
    if (!consent.date) return ConsentState::none;  // not known to have been given
    if (consent.withdrawn && *consent.withdrawn <= day) return ConsentState::withdrawn;
    if (*consent.date > day) return ConsentState::not_yet_given;
    if (consent.until && *consent.until < day) return ConsentState::expired;
    return ConsentState::valid;
}

}  // namespace

ConsentCheck check_consent(const Case& facts, std::string_view to, Date day) {
    ConsentCheck best;
    for (const auto& consent : facts.consents) {
        if (consent.to != to) continue;
        const auto state = state_on(consent, day);
        if (state == ConsentState::valid) return {.state = state, .consent = &consent};
        if (state != ConsentState::none) best = {.state = state, .consent = &consent};
    }
    return best;
}

Message insurer_refusal(ConsentState state) {
    switch (state) {
        case ConsentState::not_yet_given:
            return msg(
                "The worker’s consent is dated after this day: no report for the insurer can be "
                "made.");
        case ConsentState::withdrawn:
            return msg(
                "The worker has withdrawn the consent: no report for the insurer can be made.");
        case ConsentState::expired:
            return msg("The worker’s consent has expired: no report for the insurer can be made.");
        case ConsentState::none:
        case ConsentState::valid:
            break;
    }
    return msg(
        "There is no written consent of the worker for the medical adviser of the insurer on "
        "record: no report can be made.");
}

}  // namespace werkrug::core

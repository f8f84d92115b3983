// Is there a consent of the worker on a day? (domain/disclosure.md)
#pragma once

#include "core/case/case.hpp"
#include "tables/error.hpp"

#include <string_view>

namespace werkrug::core {

enum class ConsentState { valid, none, not_yet_given, withdrawn, expired };

// The codes of those to whom a consent can be given (`Consent::to`).
inline constexpr std::string_view to_insurer_adviser = "insurer-medical-adviser";
inline constexpr std::string_view to_treating_physician = "treating-physician";

// The state of the consent to disclose to `to` on a day. With several, the best one counts. Valid:
// given on or before the day, not withdrawn on or before it, and `until` (when there is one) is
// that day or later.
struct ConsentCheck {
    ConsentState state{ConsentState::none};
    const Consent* consent{nullptr};  // the one that counts; null when none
};
ConsentCheck check_consent(const Case& facts, std::string_view to, Date day);

// Why no report for the insurer can be made with a consent in this state (not `valid`).
Message insurer_refusal(ConsentState state);

}  // namespace werkrug::core

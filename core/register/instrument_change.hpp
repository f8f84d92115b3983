// A case that was assessed with another instrument than would be used now: both results, so that a
// doctor sees what the change does.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/register/register.hpp"

#include <optional>

namespace werkrug::core {

struct InstrumentChange {
    tables::InstrumentFile before{};  // as kept in the register; `then` points into it by place
    Assessment then{};
    Assessment now{};  // with the instrument that would be used now
};

// Nothing when the revision was assessed with exactly this instrument. Throws Error when the old
// one is missing, damaged or cannot be read.
std::optional<InstrumentChange> instrument_change(const SavedCase& saved, const Register& cases,
                                                  const tables::InstrumentFile& instrument_now);

}  // namespace werkrug::core

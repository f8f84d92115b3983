// Do the facts of a case make sense together? One list of checks for files and for the window.
#pragma once

#include "core/case/case.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

namespace werkrug::core {

// Every fact that cannot be true, or that the method does not allow, with the path of its field:
// - dates in an impossible order (birth in the future; assessment before onset; …);
// - a task longer than the shift; shares of a task over 1 (warning: counted as 1);
// - red flags, factors, levels and evidence grades that the instrument does not know;
// - a stated level that differs from the worksheet's without a note (domain: exposure levels);
// - a judgement on the other side than the instrument without a reason (format/result.md);
// - a BIG number whose check digit is wrong (warning);
// - what care_check.hpp finds in the care.
// Numbers out of range are found here too, so that a window's case is checked like a file's.
// `today` is the date on the clock. Never throws for facts, whatever they are.
Problems check_case(const Case& facts, const tables::Instrument& instrument, Date today);

}  // namespace werkrug::core

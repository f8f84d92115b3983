// A moment as the clock on this computer's wall showed it. Knows no widgets.
#pragma once

#include "core/register/environment.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// "16-03-2026 15:02" / "16 Mar 2026 15:02", in the time zone of this computer.
std::string local_time(core::Timestamp time, const core::Translator& tr);

}  // namespace werkrug::app

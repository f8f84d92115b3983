// Times within a recording, as a person types and reads them. Knows no widgets.
#pragma once

#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

// "90", "90,5", "1:30", "1:30.5" and "1:02:03" in seconds from the beginning: seconds, with minutes
// and hours before them. Nothing: not understood, or before the beginning.
std::optional<double> parse_typed_time(std::string_view text);

// As parse_typed_time() reads it, to a hundredth of a second: "0:05", "1:30.5", "1:02:03".
std::string typed_time(double time_s, Language language);

}  // namespace werkrug::app

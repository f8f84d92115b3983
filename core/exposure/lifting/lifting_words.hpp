// The lifting equation in words for people.
#pragma once

#include "core/exposure/lifting/lift.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// "horizontal distance of the hands"
std::string term_words(LiftingTerm term, const Translator& tr);

// Why the equation does not apply: "horizontal distance of the hands 63.5 cm: over 63 cm".
std::string out_of_range_words(const OutOfRange& why, tables::UnitSystem units,
                               const Translator& tr);

}  // namespace werkrug::core

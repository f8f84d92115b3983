// A change of a case in words: fields by the names that they have in the window, red flags,
// factors, levels and codes by their titles, days and numbers in the manner of the language.
#pragma once

#include "core/register/case_difference.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::core {

// "Task 2: Heftruck, vibration 1, z axis (m/s²)"; the path itself when it is not known.
std::string field_name(const FieldChange& change, const tables::Instrument& instrument,
                       const Translator& tr);

// "Family name: “Jansen” became “Janssen”". The instrument is the one that the case is assessed
// with; what it does not know stands as it is in the case file.
std::string difference_words(const FieldChange& change, const tables::Instrument& instrument,
                             const Translator& tr);

// What stood in the field or stands there now, alone: "16 March 2026".
std::string value_words(const FieldChange& change, const std::string& value,
                        const tables::Instrument& instrument, const Translator& tr);

// What stands in the field after the change: "Family name: Jansen".
std::string fact_words(const FieldChange& change, const tables::Instrument& instrument,
                       const Translator& tr);

}  // namespace werkrug::core

// The JSON result of a case, version 1 (format/result.md).
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// One JSON object, indented, ending in a line feed. `sha256` is of the instrument's file.
std::string result_json(const Assessment& assessment, const Case& facts,
                        const tables::InstrumentFile& instrument, const Translator& tr);

// The same on one line, without instrument, texts and reasons, and without the braces around it: to
// be put into an object of a list. `instrument` is the one that it was assessed with.
std::string brief_result_json(const Assessment& assessment, const Case& facts,
                              const tables::Instrument& instrument);

}  // namespace werkrug::core

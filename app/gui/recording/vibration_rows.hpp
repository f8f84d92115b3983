// What the import of a vibration recording shows of its parts. Knows no widgets.
#pragma once

#include "app/gui/recording/vibration_import.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

enum class VibrationColumn { title, time, rms_x, rms_y, rms_z, vdv, mtvv, crest };

std::string part_column_title(VibrationColumn column, const core::Translator& tr);
// Values are weighted, without the factor k; "–" for an axis that the recording does not have.
std::string part_cell(const VibrationImport& recording, std::size_t part, VibrationColumn column,
                      const core::Translator& tr);

// "WAV, floating point 32 bit: 1,000 Hz, 2:00, axes x, y, z, read as m/s²"
std::string recording_words(const core::VibrationAnalysis& analysis, const core::Translator& tr);

}  // namespace werkrug::app

// What the import of a recording shows: its parts with their values, and what there is to be said
// about it. Knows no widgets.
#pragma once

#include "app/gui/recording/recording_import.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

enum class PartColumn { title, time, rms_x, rms_y, rms_z, vdv, mtvv, crest };

std::string part_column_title(PartColumn column, const core::Translator& tr);
// Values are weighted, without the factor k; "–" for an axis that the recording does not have.
std::string part_cell(const RecordingImport& recording, std::size_t part, PartColumn column,
                      const core::Translator& tr);

// "1 Forklift, 0:10 to 1:30"
std::string part_name(const RecordingImport& recording, std::size_t part,
                      const core::Translator& tr);

// "WAV, floating point 32 bit: 1,000 Hz, 2:00, axes x, y, z, read as m/s²"
std::string recording_words(const core::VibrationAnalysis& analysis, const core::Translator& tr);

// The signal with its marks, for a screen reader.
std::string picture_words(const RecordingImport& recording, const core::Translator& tr);

// The fields of the import that options of the command line stand for.
struct OptionField {
    std::string option{};  // "--rate"
    std::string label{};   // as it stands on the screen
};

// A problem in one line, with line and column where it has them. A hint that names an option of the
// command line names the field for it instead.
std::string problem_words(const Problem& problem, const std::vector<OptionField>& fields,
                          const core::Translator& tr);

}  // namespace werkrug::app

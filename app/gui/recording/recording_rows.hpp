// What the import of a recording of any kind shows: its parts, and what is wrong with it. Knows no
// widgets.
#pragma once

#include "app/gui/recording/recording_import.hpp"
#include "core/text/translator.hpp"
#include "tables/error.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

inline constexpr const char* no_value = "–";

// "Whole recording", "1 Forklift", "Mark 2"
std::string part_title(const RecordingImport& recording, std::size_t part,
                       const core::Translator& tr);
// "0:10 to 1:30"
std::string part_time(const RecordingImport& recording, std::size_t part,
                      const core::Translator& tr);
// "1 Forklift, 0:10 to 1:30"
std::string part_name(const RecordingImport& recording, std::size_t part,
                      const core::Translator& tr);

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

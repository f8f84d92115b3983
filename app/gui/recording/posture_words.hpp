// What the import of a posture recording shows of its parts. Knows no widgets.
#pragma once

#include "app/gui/recording/posture_import.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

// Of the table of parts: title, time, the share of the time over each angle of the episodes, and a
// percentile of the flexion each.
std::vector<std::string> posture_column_titles(const core::Translator& tr);
// `column`: index into these titles.
std::string posture_cell(const PostureImport& recording, std::size_t part, std::size_t column,
                         const core::Translator& tr);

// All values of a part: time in zones, percentiles, episodes.
struct PostureValue {
    std::string name{};   // "Flexion: over 60 degrees"
    std::string value{};  // "12.5%, 0:45"
};
std::vector<PostureValue> posture_values(const core::PostureSummary& summary,
                                         const core::Translator& tr);

// "200 samples, length 0:20; columns: time_s, flexion_deg", and below it, a line each, what did not
// count and what is not recorded.
std::string posture_recording_words(const PostureImport& recording, const core::Translator& tr);

}  // namespace werkrug::app

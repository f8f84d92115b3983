// The result in the few words of the summary. Knows no widgets.
#pragma once

#include "app/gui/session.hpp"

#include <string>

namespace werkrug::app {

std::string diagnosis_words(const Session& session);    // "nonspecific low-back pain"
std::string diagnosis_details(const Session& session);  // "chronic (116 days), L103, M54.5"
std::string points_words(const Session& session);       // "12 points"
std::string interval_words(const core::WorkRelatedness& result, const core::Translator& tr);
std::string verdict_words(const core::WorkRelatedness& result, const core::Translator& tr);
std::string borderline_words(const core::WorkRelatedness& result, const core::Translator& tr);

}  // namespace werkrug::app

// The words of a factor's card. Everything the instrument decides is read from an assessment.
#pragma once

#include "app/gui/session.hpp"
#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// "High (7 points)"; without points when the factor is not counted.
std::string level_label(const tables::Factor& factor, const tables::FactorLevel& level,
                        const core::Translator& tr);

// The criterion, and on what it rests when it was not read at the source.
std::string level_criterion(const tables::FactorLevel& level, const core::Translator& tr);

// Whether the factor counts, and its points as they stand.
std::string counting_text(const tables::Factor& factor, const core::FactorResult& result,
                          const core::Translator& tr);

// What the worksheet gives for the factor, and whether that differs from the level chosen.
std::string derived_text(const tables::Factor& factor, const core::FactorResult& result,
                         const core::Translator& tr);
std::string difference_text(const tables::Factor& factor, const core::FactorResult& result,
                            const core::Translator& tr);

// The instrument's values for orientation beside the factor, each with its source.
std::vector<std::string> orientation_texts(const tables::Instrument& instrument,
                                           const std::string& factor, const core::Translator& tr);

// "History as told (weak on its own)"
std::string evidence_label(const tables::EvidenceGrade& grade, const core::Translator& tr);

}  // namespace werkrug::app

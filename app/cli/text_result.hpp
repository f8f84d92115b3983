// The result of a case as plain text on 80 columns.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::app {

std::string text_result(const core::Assessment& assessment, const core::Case& facts,
                        const tables::Instrument& instrument, const core::Translator& tr);

// The age x points table with one cell marked, or none.
struct MarkedCell {
    int points{};
    std::size_t age_band{};
};
std::string text_table(const tables::Instrument& instrument, const MarkedCell* marked,
                       const core::Translator& tr);

}  // namespace werkrug::app

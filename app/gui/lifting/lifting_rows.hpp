// What the lifting equation says of the lifts of a worksheet, for the window: every multiplier, the
// limit and the index of a lift, what to improve first, and the indices of all lifts together.
// Knows no widgets and decides nothing: it reads core/exposure/lifting.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "core/exposure/lifting/weight_limit.hpp"
#include "core/exposure/lifting/worksheet_lifts.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// The lifts of the case's worksheet, in its order.
std::vector<core::WorksheetLift> lifts_of(const core::Case& facts);
// "Verzamelen van orders, lift 1"
std::string lift_title(const core::Case& facts, const core::WorksheetLift& lift,
                       const core::Translator& tr);

struct TermRow {
    std::string term{};        // "HM: horizontal distance of the hands"
    std::string value{};       // "40 cm"; "–": not known
    std::string multiplier{};  // "0.625"; "–": none
    std::string remark{};      // "improve this first", or why there is none
};
// All terms of the equation, in its order. Where something is not known there are no multipliers.
std::vector<TermRow> term_rows(const core::Case& facts, const core::WorksheetLift& lift,
                               const core::LiftingOptions& options, const core::Translator& tr);

// The recommended weight limit and the index, or why there is none: what is not known, what is out
// of range.
std::string lift_outcome(const core::WorksheetLift& lift, const core::LiftingOptions& options,
                         const core::Translator& tr);

// The composite and the variable index of all lifts, a line each, or why there is none. Empty with
// one lift: then they are its own index.
std::string job_outcome(const core::Case& facts, const core::LiftingOptions& options,
                        const core::Translator& tr);

// How lifts are judged here, and which ways of lifting the equation is not meant for.
std::string lifting_notes(const core::Translator& tr);

}  // namespace werkrug::app

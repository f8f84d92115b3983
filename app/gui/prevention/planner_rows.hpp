// What the prevention planner shows: smallest changes that help, the numbers that can be changed,
// and before beside after. Knows no widgets and decides nothing: it reads core/exposure.
#pragma once

#include "core/exposure/smallest_change.hpp"
#include "core/exposure/what_if.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

// "Verzamelen van orders, lift 1: a lighter load"
std::string quantity_title(const core::QuantityPlace& place, const core::Worksheet& worksheet,
                           const core::Translator& tr);
// "17 kg"
std::string quantity_value(const core::QuantityPlace& place, double value,
                           const core::Translator& tr);

struct SuggestionRow {
    std::string goal{};    // "Lifting: a lower level"
    std::string change{};  // "Verzamelen van orders, lift 1: a lighter load"
    std::string values{};  // "17 kg → 15 kg"
    std::string tier{};    // "at the source"
    std::string method{};  // how the value was found
    core::QuantityChange made{};
};
std::vector<SuggestionRow> suggestion_rows(const core::Case& facts,
                                           const tables::Instrument& instrument,
                                           const core::Translator& tr);

// The numbers of the worksheet that are known and can be lowered, in its order.
struct ChangeableNumber {
    core::QuantityPlace place{};
    std::string title{};  // with its value
    double value{};
};
std::vector<ChangeableNumber> changeable_numbers(const core::Case& facts,
                                                 const core::Translator& tr);

// Where a number stands as text: "load-kg 1 2", the task and the row from 1. Nothing: no number of
// the worksheet stands there.
std::string place_text(const core::QuantityPlace& place);
std::optional<core::QuantityPlace> place_in(const std::vector<ChangeableNumber>& numbers,
                                            const std::string& text);

struct BeforeAfterRow {
    std::string title{};
    std::string before{};
    std::string after{};

    bool operator==(const BeforeAfterRow&) const = default;
};
// The level of every counted factor, then points, percentages and interval.
std::vector<BeforeAfterRow> before_after_rows(const core::WhatIf& tried,
                                              const tables::Instrument& instrument,
                                              const core::Translator& tr);

// A change as a measure for the case and the letter to the employer. Its kind follows from the
// tier: at the source and technique are "technique", organisation "organisation", personal
// "behaviour".
core::Measure as_measure(const core::QuantityChange& change, const core::Case& facts,
                         const core::Translator& tr);

}  // namespace werkrug::app

// What a worksheet gives, in words for the window: the time the tasks fill, each measure with its
// value or with what is still missing for it. The values themselves are core's.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

// The minutes of the tasks together, against the shift.
struct ShiftTime {
    double tasks_min{0};                // of the tasks whose time is known
    bool tasks_complete{true};          // every task's time is known
    std::optional<double> shift_min{};  // nothing: not known
};
ShiftTime shift_time(const core::Case& facts);
// "Tasks: 345 of 480 min of the shift."
std::string shift_time_text(const ShiftTime& time, const core::Translator& tr);

struct MeasureLine {
    std::string title{};
    std::string value{};    // with its unit; "–" when it is not known
    std::string missing{};  // why it is not known; empty when it is
};
// One line per measure of the instrument.
std::vector<MeasureLine> measure_lines(const core::Case& facts,
                                       const core::ExposureResult& exposure,
                                       const tables::Instrument& instrument,
                                       const core::Translator& tr);

// The empty fields that the measure reads: "Task 1, lift 2: time held". Empty: none.
std::vector<std::string> missing_inputs(const core::Worksheet& worksheet,
                                        const tables::Measure& measure, const core::Translator& tr);

// "Lifting: high", or that the worksheet does not give it.
std::string derived_level_text(const tables::Factor& factor,
                               const std::optional<tables::Level>& level,
                               const core::Translator& tr);

}  // namespace werkrug::app

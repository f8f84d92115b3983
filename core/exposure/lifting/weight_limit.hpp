// The NIOSH lifting equation for a single task: RWL = LC × HM × VM × DM × AM × FM × CM, and
// LI = load / RWL. Source: Applications manual, NIOSH 94-110 (revised 9/2021), pp. 7-19; the
// constants stand in tables/data/lifting-equation.xml.
#pragma once

#include "core/exposure/lifting/lift.hpp"

namespace werkrug::core {

// The load constant or the reference mass, in the units of the options. Throws Error when that mass
// is not given in pounds.
double load_constant(const LiftingOptions& options);

// Whether hands at this height are in the low or the high column of tables 5 and 7.
tables::HandBand hand_band(double vertical, tables::UnitSystem units);

// FM of table 5, linear between its rows; a frequency under the first row counts as that row.
// Nothing over the last row and where the table has 0.
std::optional<double> frequency_multiplier(double lifts_per_min, tables::LiftDuration duration,
                                           tables::HandBand band);
// What frequency_multiplier() has nothing for, said as a reason.
OutOfRange frequency_out_of_range(double lifts_per_min, tables::LiftDuration duration,
                                  tables::HandBand band);

// All multipliers, the limit and the index at one point. CM goes by the height at the point, FM by
// that at the origin. Nothing is ever guessed: out of the range of a term there is no limit, only
// the reason.
LiftResult evaluate_point(const LiftPoint& point, const LiftingOptions& options = {});

struct TaskResult {
    LiftResult origin{};
    std::optional<LiftResult> destination{};
    std::vector<std::string> exclusions{};  // those of the task

    bool applies() const;
    // The point with the lower limit, which the task is judged by (manual, p. 26).
    const LiftResult& governing() const;
};

TaskResult evaluate_task(const LiftingTask& task, const LiftingOptions& options = {});

}  // namespace werkrug::core

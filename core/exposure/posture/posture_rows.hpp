// A recording of the trunk's posture as the rows of a worksheet's task.
#pragma once

#include "core/case/case.hpp"
#include "core/exposure/posture/posture_summary.hpp"
#include "tables/instrument.hpp"

#include <vector>

namespace werkrug::core {

// The angles over which an instrument counts postures.
std::vector<double> posture_edges(const tables::Instrument& instrument);

// A row for each class in which there was time: its share of the time with samples, and its mean
// flexion and rotation in degrees. Which angle stands for a class matters, as the measures of an
// instrument (core/assessment/exposure.hpp) ask of a row only whether the larger of its flexion and
// rotation is over an angle, and add up the shares. The classes are cut at those angles, and apart
// for flexion and rotation as the larger one: so the larger of the two means lies in the class, and
// the rows give the same time over each of the angles as the samples do. A mean over the zones of
// EN 1005-4 would not: that of 20 to 60 degrees can lie on either side of 30.
//
// Angles are rounded up to a tenth of a degree within their class. Shares are rounded to 0.0001 and
// add up to 1; a class whose share is less than that has no row. A rotation that was not recorded
// is unknown in the rows. Throws Error without any time, and when the trunk leans back further than
// it can.
std::vector<Posture> posture_rows(const PostureSummary& summary);

}  // namespace werkrug::core

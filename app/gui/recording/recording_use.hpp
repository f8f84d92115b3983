// A part of a recording put into a task of the worksheet, and what that changes. Knows no widgets.
#pragma once

#include "app/gui/edit_history.hpp"
#include "core/assessment/assessment.hpp"
#include "core/exposure/vibration/vibration_analysis.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

// The names of the tasks, in the order of the worksheet; "Task 2" for one without a name.
std::vector<std::string> task_names(const core::Case& facts, const core::Translator& tr);

// Writes the r.m.s. values of the axes, rounded to 0.001 m/s², into the first vibration row of the
// task, or into a new one, as measured. An axis that the recording does not have becomes unknown:
// it was not measured. A task behind the last one is added, named so.
void use_in_task(Entered& entered, std::size_t task, const core::AxisValues& values,
                 const std::string& name_of_new_task);

// Replaces the posture rows of the task by these (core::posture_rows()): together they are the
// whole of its time, as those before were. A task behind the last one is added, named so.
void use_in_task(Entered& entered, std::size_t task, const std::vector<core::Posture>& rows,
                 const std::string& name_of_new_task);

// "Whole-body vibration: none → high; points: 7 → 12; …", or that no level or number changed. Where
// the level is stated by hand and the worksheet now says another one, that is told.
std::string use_effect_words(const core::Assessment& before, const core::Assessment& after,
                             const tables::Instrument& instrument, const core::Translator& tr);

}  // namespace werkrug::app

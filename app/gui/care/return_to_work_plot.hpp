// The return to work over time: hours a week as a staircase, the contract as a line across it, the
// sick leaves below it. Knows no widgets.
#pragma once

#include "app/gui/care/time_plot_model.hpp"
#include "core/case/case.hpp"

#include <optional>

namespace werkrug::app {

// Nothing when no step has both its day and its hours. `today`: marked where the plot reaches it; a
// plan that ended long ago is not pressed together for it.
std::optional<TimePlotModel> return_to_work_plot(const core::Case& facts, core::Date today,
                                                 const core::Translator& tr);

}  // namespace werkrug::app

// The course of one score of a case as a plot over time. Knows no widgets.
#pragma once

#include "app/gui/care/time_plot_model.hpp"
#include "core/care/score_trend.hpp"

#include <optional>
#include <string>

namespace werkrug::app {

// "STarT Back: Total"
std::string trend_title(const core::ScoreTrend& trend, const core::Translator& tr);

// Over the whole range that the score can have, with the smallest change that matters as a band
// around the first score. Nothing when there is no score to show.
std::optional<TimePlotModel> score_plot(const core::ScoreTrend& trend, const core::Translator& tr);

}  // namespace werkrug::app

// A plot over time, ready to draw: what stands where, and the same in words. Knows no widgets.
#pragma once

#include "app/gui/care/time_plot_axis.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

// Both 0 to 1: from the left, and from below.
struct PlotPlace {
    double x{};
    double y{};
};

// A value that was found on a day: a marker with its label.
struct PlotPoint {
    PlotPlace at{};
    std::string label{};
};

// A shaded part over the whole width, told in the text below the plot.
struct PlotBand {
    double low{};
    double high{};
};

// A line across, dashed, or from below upward, thin.
struct PlotLine {
    double at{};
    std::string label{};
};

// A hatched part of the strip below the plot.
struct PlotPeriod {
    double from{};
    double to{};
    std::string label{};
};

struct TimePlotModel {
    DayAxis days;
    ValueAxis values;
    std::vector<PlotPlace> line{};    // from place to place, heavy
    std::vector<PlotPoint> points{};  // of the line; none: it has no markers
    std::optional<PlotBand> band{};
    std::optional<PlotLine> level{};
    std::optional<PlotLine> today{};
    std::vector<PlotPeriod> strip{};
    std::string value_title{};         // over the values: "h per week"
    std::vector<std::string> notes{};  // below the plot, a line each
    std::string in_words{};            // for a screen reader
};

}  // namespace werkrug::app

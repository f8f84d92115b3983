// Draws a chart of the practice at a glance: in the window and in a picture.
#pragma once

#include "app/gui/work_relatedness_colours.hpp"
#include "core/practice/practice_chart.hpp"

class wxDC;
class wxRect;

namespace werkrug::app {

// Height of a row, in lines of text: in the window, and at most in a picture.
inline constexpr double usual_row_lines = 1.5;
inline constexpr double widest_row_lines = 3;

// In pixels of a drawing with this font: what all bars and the footnote take.
int chart_height(const core::PracticeChart& chart, int char_height);

// The bars with their names before and their numbers behind them, and the footnote; without the
// title. A bar has an outline and its number, so that nothing hangs on its colour; a name that is
// too long is shortened. Rows come closer together than `row_lines` where the room is low.
void draw_chart(wxDC& dc, const core::PracticeChart& chart, const wxRect& room,
                const DrawingColours& colours, double row_lines = usual_row_lines);

}  // namespace werkrug::app

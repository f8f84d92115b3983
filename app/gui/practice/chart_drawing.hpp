// Draws a chart of the practice at a glance: in the window and in a picture.
#pragma once

#include "app/gui/work_relatedness_colours.hpp"
#include "core/practice/practice_chart.hpp"

class wxDC;
class wxRect;

namespace werkrug::app {

// In pixels of a drawing with this font: what all bars and the footnote take.
int chart_height(const core::PracticeChart& chart, int char_height);

// The bars with their names before and their numbers behind them, and the footnote; without the
// title. A bar has an outline and its number, so that nothing hangs on its colour; a name that is
// too long is shortened. Rows come closer together where the room is low.
void draw_chart(wxDC& dc, const core::PracticeChart& chart, const wxRect& room,
                const DrawingColours& colours);

}  // namespace werkrug::app

#include "app/gui/practice/chart_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/practice/chart_drawing.hpp"

#include <wx/dc.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int narrowest = 300;
constexpr int lowest = 180;

}  // namespace

ChartView::ChartView(wxWindow* parent) : Drawing(parent) {}

void ChartView::show(core::PracticeChart chart) {
    chart_ = std::move(chart);
    set_accessible_name(this, chart_.in_words);
    const int height = chart_height(chart_, GetCharHeight()) + 2 * FromDIP(space::small);
    SetMinSize({FromDIP(narrowest), std::max(FromDIP(lowest), height)});
    InvalidateBestSize();
    Refresh();
}

void ChartView::draw(wxDC& dc) const {
    wxRect room(GetClientSize());
    room.Deflate(FromDIP(space::small));
    draw_chart(dc, chart_, room, drawing_colours());
}

}  // namespace werkrug::app

#include "app/gui/practice/chart_drawing.hpp"

#include "app/gui/wx_text.hpp"

#include <wx/control.h>
#include <wx/dc.h>

#include <algorithm>
#include <cmath>

namespace werkrug::app {

namespace {

constexpr double bar_part = 0.62;    // of a row
constexpr double names_part = 0.42;  // of the width, at most
constexpr int thin = 1;

// Where things stand, found out once for a drawing.
struct ChartPlaces {
    wxRect room{};
    int row{};
    int names{};  // width
    int counts{};
    int gap{};

    int axis() const { return room.GetLeft() + names + gap; }
    int longest() const { return std::max(1, room.GetWidth() - names - counts - 3 * gap); }
};

ChartPlaces places_of(const wxDC& dc, const core::PracticeChart& chart, const wxRect& room,
                      double row_lines) {
    ChartPlaces places{.room = room, .gap = dc.GetCharWidth()};
    for (const auto& bar : chart.bars) {
        places.names = std::max(places.names, dc.GetTextExtent(to_wx(bar.label)).GetWidth());
        places.counts = std::max(places.counts, dc.GetTextExtent(to_wx(bar.count)).GetWidth());
    }
    places.names =
        std::min(places.names, static_cast<int>(std::lround(names_part * room.GetWidth())));
    const int lines = static_cast<int>(chart.bars.size());
    const int foot = chart.footnote.empty() ? 0 : dc.GetCharHeight();
    places.row = static_cast<int>(std::lround(row_lines * dc.GetCharHeight()));
    if (lines > 0) places.row = std::min(places.row, (room.GetHeight() - foot) / lines);
    return places;
}

void draw_bar(wxDC& dc, const core::ChartBar& bar, const ChartPlaces& places, int y,
              const DrawingColours& colours) {
    const auto label = wxControl::Ellipsize(to_wx(bar.label), dc, wxELLIPSIZE_END, places.names);
    const int text_y = y + (places.row - dc.GetCharHeight()) / 2;
    dc.DrawText(label, places.axis() - places.gap - dc.GetTextExtent(label).GetWidth(), text_y);
    const int length = static_cast<int>(std::lround(bar.length * places.longest()));
    const int height = static_cast<int>(std::lround(bar_part * places.row));
    if (length > 0) {
        dc.SetPen(wxPen(colours.text, thin));
        dc.SetBrush(wxBrush(colours.shade));
        dc.DrawRectangle(places.axis(), y + (places.row - height) / 2, length, height);
    }
    dc.DrawText(to_wx(bar.count), places.axis() + length + places.gap, text_y);
}

}  // namespace

int chart_height(const core::PracticeChart& chart, int char_height) {
    const auto rows = usual_row_lines * static_cast<double>(chart.bars.size());
    const double foot = chart.footnote.empty() ? 0 : usual_row_lines;
    return static_cast<int>(std::ceil((rows + foot) * char_height));
}

void draw_chart(wxDC& dc, const core::PracticeChart& chart, const wxRect& room,
                const DrawingColours& colours, double row_lines) {
    const auto places = places_of(dc, chart, room, row_lines);
    int y = room.GetTop();
    for (const auto& bar : chart.bars) {
        draw_bar(dc, bar, places, y, colours);
        y += places.row;
    }
    dc.SetPen(wxPen(colours.text, thin));
    if (!chart.bars.empty()) dc.DrawLine(places.axis(), room.GetTop(), places.axis(), y);
    dc.DrawText(to_wx(chart.footnote), room.GetLeft() + places.gap, y);
}

}  // namespace werkrug::app

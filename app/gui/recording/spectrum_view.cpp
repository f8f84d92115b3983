#include "app/gui/recording/spectrum_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dc.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int narrowest = 300;
constexpr int lowest = 170;
constexpr int thin = 1;
constexpr int tick = 4;
constexpr int scale_digits = 6;
constexpr int bars_of_gap = 1;  // between two bands, so many bars are left out

// In turn filled, hatched and empty: told apart without colour.
wxBrush brush_of(std::size_t axis) {
    const auto colours = drawing_colours();
    if (axis == 0) return wxBrush(colours.text);
    if (axis == 1) return wxBrush(colours.text, wxBRUSHSTYLE_BDIAGONAL_HATCH);
    return wxBrush(colours.shade);
}

int edge_of(std::size_t band, std::size_t count, const wxRect& room) {
    const double part = static_cast<double>(band) / static_cast<double>(count);
    return room.GetLeft() + static_cast<int>(std::lround(part * room.GetWidth()));
}

}  // namespace

SpectrumView::SpectrumView(wxWindow* parent, const core::Translator& tr)
    : Drawing(parent), tr_(tr) {
    Bind(wxEVT_MOTION, [this](wxMouseEvent& event) { point_at(event.GetX()); });
    Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) { point_at(-1); });
}

void SpectrumView::show(SpectrumBars bars) {
    bars_ = std::move(bars);
    pointed_.reset();
    set_accessible_name(this, bars_.in_words);
    Refresh();
}

wxSize SpectrumView::DoGetBestClientSize() const {
    return {FromDIP(narrowest), FromDIP(lowest)};
}

wxRect SpectrumView::bar_room() const {
    const int left = scale_digits * GetCharWidth();
    const int top = GetCharHeight() + FromDIP(space::small);
    const int below = 2 * GetCharHeight() + FromDIP(tick + space::small);
    return {left, top, std::max(1, GetClientSize().GetWidth() - left - FromDIP(space::small)),
            std::max(1, GetClientSize().GetHeight() - top - below)};
}

void SpectrumView::point_at(int x) {
    const auto room = bar_room();
    const auto band = band_at(bars_, x, room.GetLeft(), room.GetWidth());
    if (band == pointed_) return;
    pointed_ = band;
    Refresh();
}

void SpectrumView::draw(wxDC& dc) const {
    if (bars_.bands.empty()) return;
    const auto room = bar_room();
    draw_scale(dc, room);
    for (std::size_t band = 0; band < bars_.bands.size(); ++band) draw_band(dc, band, room);
    draw_names(dc, room);
    draw_legend(dc);
}

void SpectrumView::draw_scale(wxDC& dc, const wxRect& room) const {
    const auto colours = drawing_colours();
    const int gap = FromDIP(space::tiny);
    for (const auto& [m_s2, text] : bars_.ticks) {
        const double part = m_s2 / bars_.top_m_s2;
        const int y = room.GetBottom() - static_cast<int>(std::lround(part * room.GetHeight()));
        dc.SetPen(wxPen(colours.line, thin));
        dc.DrawLine(room.GetLeft(), y, room.GetRight(), y);
        const auto size = dc.GetTextExtent(to_wx(text));
        dc.DrawText(to_wx(text), std::max(0, room.GetLeft() - gap - size.GetWidth()),
                    y - size.GetHeight() / 2);
    }
}

void SpectrumView::draw_band(wxDC& dc, std::size_t band, const wxRect& room) const {
    const auto colours = drawing_colours();
    const auto count = bars_.bands.size();
    const int left = edge_of(band, count, room);
    const int width = edge_of(band + 1, count, room) - left;
    if (pointed_ == band) {
        dc.SetPen(wxPen(colours.accent, thin));
        dc.SetBrush(*wxTRANSPARENT_BRUSH);
        dc.DrawRectangle(left, room.GetTop(), width, room.GetHeight() + 1);
    }
    const auto& values = bars_.bands[band].rms_m_s2;
    const int pieces = static_cast<int>(values.size()) + bars_of_gap;
    const int bar = std::max(1, width / pieces);
    int x = left + (width - bar * static_cast<int>(values.size())) / 2;
    for (std::size_t axis = 0; axis < values.size(); ++axis) {
        const double part = values[axis] / bars_.top_m_s2;
        const int height = static_cast<int>(std::lround(part * room.GetHeight()));
        dc.SetPen(wxPen(colours.text, thin));
        dc.SetBrush(brush_of(axis));
        if (height > 0) dc.DrawRectangle(x, room.GetBottom() - height, bar, height + 1);
        x += bar;
    }
}

// The name of each band below it, of every second or third one where they would touch.
void SpectrumView::draw_names(wxDC& dc, const wxRect& room) const {
    const auto count = bars_.bands.size();
    int widest = 1;
    for (const auto& band : bars_.bands)
        widest = std::max(widest, dc.GetTextExtent(to_wx(band.hz)).GetWidth());
    widest += FromDIP(space::tiny);
    const int each = std::max(1, room.GetWidth() / static_cast<int>(count));
    const auto step = static_cast<std::size_t>((widest + each - 1) / each);
    const int y = room.GetBottom() + FromDIP(tick);
    for (std::size_t band = 0; band < count; band += step) {
        const int middle = (edge_of(band, count, room) + edge_of(band + 1, count, room)) / 2;
        const auto text = to_wx(bars_.bands[band].hz);
        dc.DrawText(text, middle - dc.GetTextExtent(text).GetWidth() / 2, y);
    }
    const auto unit = to_wx(tr_.tr("Middle of the band (Hz)"));
    const int length = dc.GetTextExtent(unit).GetWidth();
    dc.DrawText(unit, std::max(room.GetLeft(), room.GetRight() - length), y + GetCharHeight());
}

// What the fillings mean; beside it the values under the pointer.
void SpectrumView::draw_legend(wxDC& dc) const {
    const int side = GetCharHeight() - FromDIP(space::tiny);
    const int gap = FromDIP(space::small);
    int x = gap;
    const auto write = [&](const wxString& text) {
        dc.DrawText(text, x, 0);
        x += dc.GetTextExtent(text).GetWidth() + FromDIP(space::medium);
    };
    write("m/s²");
    for (std::size_t axis = 0; axis < bars_.axes.size(); ++axis) {
        dc.SetPen(wxPen(drawing_colours().text, thin));
        dc.SetBrush(brush_of(axis));
        dc.DrawRectangle(x, FromDIP(space::tiny), side, side);
        x += side + FromDIP(space::tiny);
        write(to_wx(bars_.axes[axis]));
    }
    if (!pointed_) return;
    const auto words = to_wx(band_words(bars_, *pointed_, tr_));
    const int length = dc.GetTextExtent(words).GetWidth();
    dc.DrawText(words, std::max(x, GetClientSize().GetWidth() - gap - length), 0);
}

}  // namespace werkrug::app

#include "app/gui/interval_bar.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dc.h>

#include <algorithm>
#include <array>

namespace werkrug::app {

namespace {

constexpr int margin = 18;  // room for half a label at both ends of the axis
constexpr int bar_height = 22;
constexpr int tick = 5;
constexpr int diamond = 7;
constexpr int narrowest = 200;
constexpr int thin = 1;
constexpr int heavy = 3;
constexpr double axis_end = 100;

// A text centred at x, moved inward where it would be cut.
void draw_label(wxDC& dc, const std::string& text, int x, int y, int width) {
    const int length = dc.GetTextExtent(to_wx(text)).GetWidth();
    dc.DrawText(to_wx(text), std::clamp(x - length / 2, 0, std::max(0, width - length)), y);
}

}  // namespace

IntervalBar::IntervalBar(wxWindow* parent) : Drawing(parent) {}

void IntervalBar::show(const IntervalBarModel& model, const std::string& in_words) {
    model_ = model;
    set_accessible_name(this, in_words);
    Refresh();
}

wxSize IntervalBar::DoGetBestClientSize() const {
    const int labels = 2 * GetCharHeight() + FromDIP(tick);
    return {FromDIP(narrowest), labels + FromDIP(bar_height) + 3 * FromDIP(space::small)};
}

int IntervalBar::x_of(double percent) const {
    const double room = GetClientSize().GetWidth() - 2 * FromDIP(margin);
    return FromDIP(margin) + static_cast<int>(room * std::clamp(percent, 0.0, axis_end) / axis_end);
}

int IntervalBar::bar_top() const {
    return GetCharHeight() + FromDIP(space::small);
}

int IntervalBar::bar_bottom() const {
    return bar_top() + FromDIP(bar_height);
}

void IntervalBar::draw(wxDC& dc) const {
    if (!model_) return;
    draw_axis(dc);
    draw_bar(dc);
    draw_threshold(dc);
}

void IntervalBar::draw_axis(wxDC& dc) const {
    const int y = bar_bottom() + FromDIP(space::small);
    dc.SetPen(wxPen(drawing_colours().text, thin));
    dc.DrawLine(x_of(0), y, x_of(axis_end), y);
    for (const auto& mark : model_->axis) {
        dc.DrawLine(x_of(mark.percent), y, x_of(mark.percent), y + FromDIP(tick));
        draw_label(dc, mark.text, x_of(mark.percent), y + FromDIP(tick),
                   GetClientSize().GetWidth());
    }
}

void IntervalBar::draw_bar(wxDC& dc) const {
    const auto colours = drawing_colours();
    const int middle = (bar_top() + bar_bottom()) / 2;
    const int inset = FromDIP(space::tiny);
    dc.SetPen(wxPen(colours.text, thin));
    dc.SetBrush(wxBrush(colours.shade));
    dc.DrawRectangle(x_of(model_->low), bar_top() + inset,
                     std::max(heavy, x_of(model_->high) - x_of(model_->low)),
                     bar_bottom() - bar_top() - 2 * inset);
    dc.SetPen(wxPen(colours.text, heavy));
    dc.DrawLine(x_of(model_->model), bar_top(), x_of(model_->model), bar_bottom());
    const int size = FromDIP(diamond);
    const int x = x_of(model_->table);
    const std::array<wxPoint, 4> corners{wxPoint{x, middle - size}, wxPoint{x + size, middle},
                                         wxPoint{x, middle + size}, wxPoint{x - size, middle}};
    dc.SetPen(wxPen(colours.text, thin));
    dc.SetBrush(wxBrush(colours.paper));
    dc.DrawPolygon(static_cast<int>(corners.size()), corners.data());
}

void IntervalBar::draw_threshold(wxDC& dc) const {
    const int x = x_of(model_->threshold.percent);
    dc.SetPen(wxPen(drawing_colours().text, thin, wxPENSTYLE_SHORT_DASH));
    dc.DrawLine(x, GetCharHeight(), x, bar_bottom() + FromDIP(space::small));
    draw_label(dc, model_->threshold.text, x, 0, GetClientSize().GetWidth());
}

}  // namespace werkrug::app

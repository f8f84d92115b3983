#include "app/gui/shift_bar.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/control.h>
#include <wx/dc.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int margin = 14;  // room for half an hour's label at both ends
constexpr int padding = 10;
constexpr int tick = 4;
constexpr int narrowest = 200;
constexpr int thin = 1;
constexpr int heavy = 3;

// Told apart without colour: tasks in turn plain and shaded, the open part dotted, the part beyond
// the shift hatched.
wxBrush brush_of(const ShiftSegment& segment, const DrawingColours& colours) {
    switch (segment.part) {
        case ShiftPart::task:
            return wxBrush(segment.task % 2 == 0 ? colours.shade : colours.paper);
        case ShiftPart::open:
            return wxBrush(colours.line, wxBRUSHSTYLE_FDIAGONAL_HATCH);
        case ShiftPart::beyond:
            return wxBrush(colours.text, wxBRUSHSTYLE_CROSSDIAG_HATCH);
    }
    return wxBrush(colours.paper);
}

}  // namespace

ShiftBar::ShiftBar(wxWindow* parent) : Drawing(parent) {}

void ShiftBar::show(const std::optional<ShiftBarModel>& model) {
    model_ = model;
    Show(model_.has_value());
    if (!model_) return;
    set_accessible_name(this, model_->in_words);
    SetToolTip(to_wx(model_->in_words));
    Refresh();
}

wxSize ShiftBar::DoGetBestClientSize() const {
    return {FromDIP(narrowest), bar_bottom() + FromDIP(tick + space::small) + GetCharHeight()};
}

int ShiftBar::x_of(double min) const {
    const double room = GetClientSize().GetWidth() - 2 * FromDIP(margin);
    return FromDIP(margin) + static_cast<int>(room * min / model_->end_min);
}

int ShiftBar::bar_bottom() const {
    return GetCharHeight() + 2 * FromDIP(padding);
}

void ShiftBar::draw(wxDC& dc) const {
    if (!model_) return;
    for (const auto& segment : model_->segments) draw_segment(dc, segment);
    draw_hours(dc);
    draw_end_of_shift(dc);
}

void ShiftBar::draw_segment(wxDC& dc, const ShiftSegment& segment) const {
    const auto colours = drawing_colours();
    const int left = x_of(segment.from_min);
    const int width = std::max(heavy, x_of(segment.to_min) - left + 1);
    const wxRect box(left, FromDIP(space::tiny), width, bar_bottom() - FromDIP(space::tiny));
    dc.SetPen(wxPen(colours.text, thin));
    dc.SetBrush(wxBrush(colours.paper));
    dc.DrawRectangle(box);
    dc.SetBrush(brush_of(segment, colours));
    dc.DrawRectangle(box);
    if (segment.part == ShiftPart::beyond) return;  // its label would be lost in the hatching
    const int room = width - 2 * FromDIP(space::small);
    const auto label = wxControl::Ellipsize(to_wx(segment.label), dc, wxELLIPSIZE_END, room);
    const auto size = dc.GetTextExtent(label);
    if (size.GetWidth() > room) return;
    const wxPoint at(left + (width - size.GetWidth()) / 2,
                     box.GetTop() + (box.GetHeight() - size.GetHeight()) / 2);
    if (segment.part == ShiftPart::open) {
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(colours.paper));
        dc.DrawRectangle(wxRect(at, size).Inflate(FromDIP(space::tiny)));
    }
    dc.DrawText(label, at);
}

void ShiftBar::draw_hours(wxDC& dc) const {
    dc.SetPen(wxPen(drawing_colours().text, thin));
    for (const auto& mark : model_->hours) {
        const int x = x_of(mark.min);
        dc.DrawLine(x, bar_bottom(), x, bar_bottom() + FromDIP(tick));
        const int length = dc.GetTextExtent(to_wx(mark.text)).GetWidth();
        const int last = std::max(0, GetClientSize().GetWidth() - length);
        dc.DrawText(to_wx(mark.text), std::clamp(x - length / 2, 0, last),
                    bar_bottom() + FromDIP(tick));
    }
}

void ShiftBar::draw_end_of_shift(wxDC& dc) const {
    if (!model_->shift_min) return;
    const int x = x_of(*model_->shift_min);
    dc.SetPen(wxPen(drawing_colours().text, heavy));
    dc.DrawLine(x, 0, x, bar_bottom() + FromDIP(tick));
}

}  // namespace werkrug::app

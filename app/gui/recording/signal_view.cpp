#include "app/gui/recording/signal_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dc.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int narrowest = 300;
constexpr int lowest = 220;
constexpr int tick = 4;
constexpr int thin = 1;
constexpr int heavy = 3;
constexpr int shortest_drag = 4;
constexpr int scale_digits = 10;  // room at the left for an axis and its scale
constexpr int widest_tick_digits = 12;
constexpr int decimals = 2;

int y_of(double value, const core::Envelope& range, const wxRect& strip) {
    const double part = (range.highest - value) / (range.highest - range.lowest);
    return strip.GetTop() + static_cast<int>(std::lround(part * (strip.GetHeight() - 1)));
}

}  // namespace

SignalView::SignalView(wxWindow* parent, const RecordingImport& recording,
                       const core::Translator& tr,
                       std::function<void(const DraggedTime&)> on_dragged)
    : Drawing(parent), recording_(recording), tr_(tr), on_dragged_(std::move(on_dragged)) {
    Bind(wxEVT_LEFT_DOWN, &SignalView::begin_drag, this);
    Bind(wxEVT_MOTION, &SignalView::drag, this);
    Bind(wxEVT_LEFT_UP, &SignalView::end_drag, this);
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) {
        drag_from_.reset();
        Refresh();
    });
    show();
}

// Escape closes the dialog in the middle of dragging, too.
SignalView::~SignalView() {
    if (HasCapture()) ReleaseMouse();
}

void SignalView::show() {
    set_accessible_name(this, picture_words(recording_, tr_));
    SetCursor(recording_.is_read() ? wxCursor(wxCURSOR_IBEAM) : wxNullCursor);
    if (stressed_ >= recording_.part_count()) stressed_ = 0;
    Refresh();
}

void SignalView::stress(std::size_t part) {
    stressed_ = part;
    Refresh();
}

// ---- where things stand

wxSize SignalView::DoGetBestClientSize() const {
    return FromDIP(wxSize(narrowest, lowest));
}

int SignalView::left() const {
    return scale_digits * GetCharWidth();
}

int SignalView::room() const {
    return std::max(1, GetClientSize().GetWidth() - left() - FromDIP(space::medium));
}

int SignalView::top() const {
    return GetCharHeight() + FromDIP(space::small);
}

int SignalView::bottom() const {
    return GetClientSize().GetHeight() - GetCharHeight() - FromDIP(tick + space::tiny);
}

TimeAxis SignalView::time_axis() const {
    return {recording_.duration_s(), left(), room()};
}

// ---- drawing

void SignalView::draw(wxDC& dc) const {
    if (!recording_.is_read()) return draw_nothing(dc);
    draw_marks(dc);
    const auto columns = recording_.picture().columns(static_cast<std::size_t>(room()));
    const auto ranges = value_ranges(columns);
    const auto strips = recording_.strips(tr_);
    const int height = (bottom() - top()) / std::max(1, static_cast<int>(strips.size()));
    int strip_top = top();
    for (const auto& strip : strips) {
        draw_strip(dc, columns, strip, ranges.at(strip.axis), {left(), strip_top, room(), height});
        strip_top += height;
    }
    draw_times(dc);
    draw_dragged(dc);
}

void SignalView::draw_nothing(wxDC& dc) const {
    const auto text = to_wx(tr_.tr("The signal stands here after “Read”."));
    const auto size = dc.GetTextExtent(text);
    const wxPoint middle((GetClientSize().GetWidth() - size.GetWidth()) / 2,
                         (GetClientSize().GetHeight() - size.GetHeight()) / 2);
    dc.DrawText(text, middle);
}

// A shaded part with a line at both ends and its number above: not by colour alone.
void SignalView::draw_marks(wxDC& dc) const {
    const auto colours = drawing_colours();
    const auto axis = time_axis();
    for (std::size_t i = 0; i < recording_.marks().size(); ++i) {
        const auto& mark = recording_.marks()[i];
        const int from = axis.x_of(mark.start_s);
        const int to = std::max(from + 1, axis.x_of(mark.end_s));
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(colours.shade));
        dc.DrawRectangle(from, top(), to - from, bottom() - top());
        dc.SetPen(wxPen(colours.text, stressed_ == i + 1 ? heavy : thin));
        dc.DrawLine(from, FromDIP(space::tiny), from, bottom());
        dc.DrawLine(to, FromDIP(space::tiny), to, bottom());
        const auto name = to_wx(std::to_string(i + 1) + ' ' + mark.label);
        const wxDCClipper inside(dc, from, 0, to - from, top());
        dc.DrawText(name, from + FromDIP(space::small), FromDIP(space::tiny));
    }
}

void SignalView::draw_strip(wxDC& dc, const std::vector<core::PictureColumn>& columns,
                            const PictureStrip& shown, const core::Envelope& range,
                            const wxRect& strip) const {
    const auto colours = drawing_colours();
    const wxRect inner = wxRect(strip).Deflate(0, FromDIP(space::tiny));
    dc.SetPen(wxPen(colours.line, thin));
    dc.DrawLine(strip.GetLeft(), strip.GetBottom(), strip.GetRight(), strip.GetBottom());
    draw_limits(dc, shown, range, inner);
    dc.SetPen(wxPen(colours.text, thin));
    int x = strip.GetLeft();
    for (const auto& column : columns) {
        const auto& values = column.at(shown.axis);
        if (!values.is_empty())
            dc.DrawLine(x, y_of(values.highest, range, inner), x,
                        y_of(values.lowest, range, inner) + 1);
        ++x;
    }
    const int gap = FromDIP(space::small);
    const auto write = [&](const std::string& text, int y) {
        const int length = dc.GetTextExtent(to_wx(text)).GetWidth();
        dc.DrawText(to_wx(text), strip.GetLeft() - gap - length, y);
    };
    const int line = dc.GetCharHeight();
    dc.DrawText(to_wx(shown.name), gap, inner.GetTop() + (inner.GetHeight() - line) / 2);
    write(tr_.number(range.highest, decimals), inner.GetTop());
    write(tr_.number(range.lowest, decimals), inner.GetBottom() - line);
}

// Dashed lines across.
void SignalView::draw_limits(wxDC& dc, const PictureStrip& shown, const core::Envelope& range,
                             const wxRect& inner) const {
    dc.SetPen(wxPen(drawing_colours().line, thin, wxPENSTYLE_SHORT_DASH));
    for (const double limit : shown.limits) {
        if (limit <= range.lowest || limit >= range.highest) continue;
        const int y = y_of(limit, range, inner);
        dc.DrawLine(inner.GetLeft(), y, inner.GetRight(), y);
    }
}

void SignalView::draw_times(wxDC& dc) const {
    const auto axis = time_axis();
    const int most = std::max(2, room() / (widest_tick_digits * GetCharWidth()));
    dc.SetPen(wxPen(drawing_colours().text, thin));
    dc.DrawLine(left(), bottom(), left() + room(), bottom());
    for (const auto& [time_s, text] :
         time_ticks(recording_.duration_s(), static_cast<std::size_t>(most), tr_.language())) {
        const int x = axis.x_of(time_s);
        dc.DrawLine(x, bottom(), x, bottom() + FromDIP(tick));
        const int length = dc.GetTextExtent(to_wx(text)).GetWidth();
        const int last = std::max(0, GetClientSize().GetWidth() - length);
        dc.DrawText(to_wx(text), std::clamp(x - length / 2, 0, last), bottom() + FromDIP(tick));
    }
}

void SignalView::draw_dragged(wxDC& dc) const {
    if (!drag_from_) return;
    dc.SetPen(wxPen(drawing_colours().accent, heavy, wxPENSTYLE_SHORT_DASH));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    const int from = std::min(*drag_from_, drag_to_);
    dc.DrawRectangle(from, top(), std::abs(drag_to_ - *drag_from_) + 1, bottom() - top());
}

// ---- dragging

void SignalView::begin_drag(wxMouseEvent& event) {
    if (!recording_.is_read() || HasCapture()) return;
    drag_from_ = drag_to_ = event.GetX();
    CaptureMouse();
}

void SignalView::drag(wxMouseEvent& event) {
    if (!drag_from_) return;
    drag_to_ = std::clamp(event.GetX(), left(), left() + room());
    Refresh();
}

void SignalView::end_drag(wxMouseEvent& event) {
    if (!drag_from_) return;
    const int from = *std::exchange(drag_from_, std::nullopt);
    if (HasCapture()) ReleaseMouse();
    Refresh();
    if (std::abs(event.GetX() - from) < FromDIP(shortest_drag)) return;
    on_dragged_(dragged_time(time_axis(), from, event.GetX()));
}

}  // namespace werkrug::app

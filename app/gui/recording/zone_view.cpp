#include "app/gui/recording/zone_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/control.h>
#include <wx/dc.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int narrowest = 300;
constexpr int most_rows = 8;  // two titles and the zones of both angles
constexpr int thin = 1;
constexpr int percent_digits = 8;  // room for "100,0 %" behind a bar

}  // namespace

ZoneView::ZoneView(wxWindow* parent) : Drawing(parent) {}

void ZoneView::show(ZoneBars bars) {
    bars_ = std::move(bars);
    set_accessible_name(this, bars_.in_words);
    Refresh();
}

wxSize ZoneView::DoGetBestClientSize() const {
    return {FromDIP(narrowest), most_rows * row_height()};
}

int ZoneView::row_height() const {
    return GetCharHeight() + FromDIP(space::small);
}

int ZoneView::label_width(const wxDC& dc) const {
    int widest = 0;
    for (const auto& group : bars_.groups)
        for (const auto& bar : group.bars)
            widest = std::max(widest, dc.GetTextExtent(to_wx(bar.label)).GetWidth());
    return std::min(widest, GetClientSize().GetWidth() / 2);
}

void ZoneView::draw(wxDC& dc) const {
    int y = 0;
    for (const auto& group : bars_.groups) {
        dc.SetFont(GetFont().Bold());
        dc.DrawText(to_wx(group.title), FromDIP(space::tiny), y + FromDIP(space::tiny));
        dc.SetFont(GetFont());
        y += row_height();
        for (const auto& bar : group.bars) {
            draw_bar(dc, bar, y);
            y += row_height();
        }
    }
}

// An outline for the whole time, filled as far as the share goes, and the share in figures.
void ZoneView::draw_bar(wxDC& dc, const ZoneBar& bar, int y) const {
    const auto colours = drawing_colours();
    const int gap = FromDIP(space::small);
    const int labels = label_width(dc);
    const auto label = wxControl::Ellipsize(to_wx(bar.label), dc, wxELLIPSIZE_END, labels);
    dc.DrawText(label, gap, y + FromDIP(space::tiny));
    const int left = labels + 2 * gap;
    const int room =
        std::max(1, GetClientSize().GetWidth() - left - gap - percent_digits * GetCharWidth());
    const wxRect box(left, y + FromDIP(space::tiny), room, GetCharHeight());
    dc.SetPen(wxPen(colours.line, thin));
    dc.SetBrush(wxBrush(colours.paper));
    dc.DrawRectangle(box);
    const int filled = static_cast<int>(std::lround(bar.share * room));
    if (filled > 0) {
        dc.SetPen(wxPen(colours.text, thin));
        dc.SetBrush(wxBrush(colours.shade));
        dc.DrawRectangle(box.GetLeft(), box.GetTop(), filled, box.GetHeight());
    }
    dc.DrawText(to_wx(bar.text), left + room + gap, y + FromDIP(space::tiny));
}

}  // namespace werkrug::app

#include "app/gui/care/time_plot_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/control.h>
#include <wx/dc.h>

#include <algorithm>
#include <cmath>

namespace werkrug::app {

namespace {

constexpr int narrowest = 300;
constexpr int plot_height = 170;
constexpr int scale_digits = 5;  // room at the left for the values
constexpr int day_digits = 14;   // of a day on the axis, with room beside it
constexpr int tick = 4;
constexpr int marker = 4;
constexpr int thin = 1;
constexpr int heavy = 2;
constexpr std::size_t value_ticks = 6;

// Days stand between `edge` pixels at both ends of the box, so that their labels have room.
wxPoint point_of(const PlotPlace& place, const wxRect& box, int edge) {
    const auto along = [](double part, int length) {
        return static_cast<int>(std::lround(part * (length - 1)));
    };
    return {box.GetLeft() + edge + along(place.x, box.GetWidth() - 2 * edge),
            box.GetBottom() - along(place.y, box.GetHeight())};
}

}  // namespace

TimePlotView::TimePlotView(wxWindow* parent, const core::Translator& tr)
    : Drawing(parent), tr_(tr) {}

void TimePlotView::show(const std::optional<TimePlotModel>& model) {
    model_ = model;
    Show(model_.has_value());
    if (!model_) return;
    set_accessible_name(this, model_->in_words);
    InvalidateBestSize();
    Refresh();
}

// ---- where things stand

int TimePlotView::strip_height() const {
    return model_ && !model_->strip.empty() ? GetCharHeight() + 2 * FromDIP(space::tiny) : 0;
}

int TimePlotView::edge() const {
    return FromDIP(space::medium);
}

wxSize TimePlotView::DoGetBestClientSize() const {
    return FromDIP(wxSize(narrowest, plot_height)) + wxSize(0, strip_height());
}

wxRect TimePlotView::plot_box() const {
    const int left = scale_digits * GetCharWidth();
    const int top = 2 * GetCharHeight() + FromDIP(space::tiny);
    const int below = GetCharHeight() + FromDIP(tick + space::tiny) + strip_height();
    const auto size = GetClientSize();
    return {left, top, std::max(1, size.GetWidth() - left - FromDIP(space::large)),
            std::max(1, size.GetHeight() - top - below)};
}

// ---- drawing

void TimePlotView::draw(wxDC& dc) const {
    if (!model_) return;
    const auto box = plot_box();
    draw_band(dc, box);
    draw_values(dc, box);
    draw_strip(dc, box);
    draw_days(dc, box);
    draw_today(dc, box);
    draw_level(dc, box);
    draw_line(dc, box);
    draw_points(dc, box);
}

// A shade with a line at both ends: not by colour alone.
void TimePlotView::draw_band(wxDC& dc, const wxRect& box) const {
    if (!model_->band) return;
    const auto colours = drawing_colours();
    const int top = point_of({0, model_->band->high}, box, edge()).y;
    const int bottom = point_of({0, model_->band->low}, box, edge()).y;
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(colours.shade));
    dc.DrawRectangle(box.GetLeft(), top, box.GetWidth(), bottom - top + 1);
    dc.SetPen(wxPen(colours.text, thin, wxPENSTYLE_DOT));
    for (const int y : {top, bottom}) dc.DrawLine(box.GetLeft(), y, box.GetRight(), y);
}

void TimePlotView::draw_values(wxDC& dc, const wxRect& box) const {
    const auto colours = drawing_colours();
    const int gap = FromDIP(space::small);
    for (const auto& [place, text] : model_->values.ticks(value_ticks, tr_)) {
        const int y = point_of({0, place}, box, edge()).y;
        dc.SetPen(wxPen(colours.line, thin));
        dc.DrawLine(box.GetLeft(), y, box.GetRight(), y);
        const auto size = dc.GetTextExtent(to_wx(text));
        dc.DrawText(to_wx(text), box.GetLeft() - gap - size.GetWidth(), y - size.GetHeight() / 2);
    }
    const auto title =
        wxControl::Ellipsize(to_wx(model_->value_title), dc, wxELLIPSIZE_END, box.GetRight());
    dc.DrawText(title, 0, 0);
}

void TimePlotView::draw_days(wxDC& dc, const wxRect& box) const {
    const int y = box.GetBottom() + strip_height();
    const int most = std::max(2, box.GetWidth() / (day_digits * GetCharWidth()));
    dc.SetPen(wxPen(drawing_colours().text, thin));
    dc.DrawLine(box.GetLeft(), y, box.GetRight(), y);
    for (const auto& [place, text] : model_->days.ticks(static_cast<std::size_t>(most), tr_)) {
        const int x = point_of({place, 0}, box, edge()).x;
        dc.DrawLine(x, y, x, y + FromDIP(tick));
        const int length = dc.GetTextExtent(to_wx(text)).GetWidth();
        const int last = std::max(0, GetClientSize().GetWidth() - length);
        dc.DrawText(to_wx(text), std::clamp(x - length / 2, 0, last), y + FromDIP(tick));
    }
}

void TimePlotView::draw_today(wxDC& dc, const wxRect& box) const {
    if (!model_->today) return;
    const int x = point_of({model_->today->at, 0}, box, edge()).x;
    dc.SetPen(wxPen(drawing_colours().text, thin));
    dc.DrawLine(x, GetCharHeight(), x, box.GetBottom() + strip_height());
    const auto text = to_wx(model_->today->label);
    const int length = dc.GetTextExtent(text).GetWidth();
    const int first = dc.GetTextExtent(to_wx(model_->value_title + "  ")).GetWidth();
    const int last = std::max(first, GetClientSize().GetWidth() - length);
    dc.DrawText(text, std::clamp(x - length / 2, first, last), 0);
}

// Its label stands at the left below the line, where the hours are few in the beginning.
void TimePlotView::draw_level(wxDC& dc, const wxRect& box) const {
    if (!model_->level) return;
    const int y = point_of({0, model_->level->at}, box, edge()).y;
    dc.SetPen(wxPen(drawing_colours().text, heavy, wxPENSTYLE_SHORT_DASH));
    dc.DrawLine(box.GetLeft(), y, box.GetRight(), y);
    dc.DrawText(to_wx(model_->level->label), box.GetLeft() + FromDIP(space::small),
                y + FromDIP(space::tiny));
}

void TimePlotView::draw_line(wxDC& dc, const wxRect& box) const {
    dc.SetPen(wxPen(drawing_colours().text, heavy));
    for (std::size_t i = 1; i < model_->line.size(); ++i)
        dc.DrawLine(point_of(model_->line[i - 1], box, edge()),
                    point_of(model_->line[i], box, edge()));
}

// A label that would lie over another one is left out: the words beside the plot have it.
void TimePlotView::draw_points(wxDC& dc, const wxRect& box) const {
    const auto colours = drawing_colours();
    dc.SetPen(wxPen(colours.text, heavy));
    dc.SetBrush(wxBrush(colours.paper));
    std::vector<wxRect> taken;
    taken.reserve(model_->points.size());
    for (const auto& point : model_->points) {
        const auto at = point_of(point.at, box, edge());
        dc.DrawCircle(at, FromDIP(marker));
        const auto size = dc.GetTextExtent(to_wx(point.label));
        const wxRect label(
            {at.x - size.GetWidth() / 2, at.y - FromDIP(marker + space::tiny) - size.GetHeight()},
            size);
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const auto& other) { return other.Intersects(label); });
        if (!free) continue;
        taken.push_back(label);
        dc.DrawText(to_wx(point.label), label.GetTopLeft());
    }
}

void TimePlotView::draw_strip(wxDC& dc, const wxRect& box) const {
    const auto colours = drawing_colours();
    for (const auto& period : model_->strip) {
        const int left = point_of({period.from, 0}, box, edge()).x;
        const int right = point_of({period.to, 0}, box, edge()).x;
        const wxRect part(left, box.GetBottom() + 1, std::max(heavy, right - left + 1),
                          strip_height() - 1);
        dc.SetPen(wxPen(colours.text, thin));
        dc.SetBrush(wxBrush(colours.paper));
        dc.DrawRectangle(part);
        dc.SetBrush(wxBrush(colours.text, wxBRUSHSTYLE_FDIAGONAL_HATCH));
        dc.DrawRectangle(part);
        const auto size = dc.GetTextExtent(to_wx(period.label));
        if (size.GetWidth() + 2 * FromDIP(space::small) > part.GetWidth()) continue;
        const wxPoint at(left + (part.GetWidth() - size.GetWidth()) / 2,
                         part.GetTop() + (part.GetHeight() - size.GetHeight()) / 2);
        dc.SetPen(*wxTRANSPARENT_PEN);
        dc.SetBrush(wxBrush(colours.paper));
        dc.DrawRectangle(wxRect(at, size).Inflate(FromDIP(space::tiny), 0));
        dc.DrawText(to_wx(period.label), at);
    }
}

}  // namespace werkrug::app

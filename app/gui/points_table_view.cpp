#include "app/gui/points_table_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/work_relatedness_colours.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dcbuffer.h>

#include <algorithm>
#include <cstddef>

namespace werkrug::app {

namespace {

constexpr int narrowest_column = 76;
constexpr int heading_lines = 2;
constexpr int line_width = 1;
constexpr int heavy_line_width = 3;
constexpr int legend_gap = 8;

void draw_centred(wxDC& dc, const std::string& text, const wxRect& place) {
    dc.DrawLabel(to_wx(text), place, wxALIGN_CENTER);
}

int whole(std::size_t number) {
    return static_cast<int>(number);
}

}  // namespace

wxRect PointsTableView::Geometry::cell(TablePlace place) const {
    return {heading_width + whole(place.age_band) * column_width,
            heading_height + whole(place.points) * row_height, column_width, row_height};
}

wxRect PointsTableView::Geometry::row_heading(std::size_t points) const {
    return {0, heading_height + whole(points) * row_height, heading_width, row_height};
}

wxRect PointsTableView::Geometry::column_heading(std::size_t band) const {
    return {heading_width + whole(band) * column_width, 0, column_width, heading_height};
}

PointsTableView::PointsTableView(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
               wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &PointsTableView::paint, this);
    Bind(wxEVT_KEY_DOWN, &PointsTableView::on_key, this);
    for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS})
        Bind(type, [this](wxFocusEvent& event) {
            event.Skip();
            cursor_.reset();
            tell_cursor();
        });
}

void PointsTableView::show(PointsTable table, const std::string& in_words,
                           std::function<std::string(TablePlace)> cell_in_words) {
    table_ = std::move(table);
    in_words_ = in_words;
    cell_in_words_ = std::move(cell_in_words);
    cursor_.reset();
    tell_cursor();
    InvalidateBestSize();
}

PointsTableView::Geometry PointsTableView::geometry() const {
    const int line = GetCharHeight();
    Geometry at;
    at.columns = whole(table_.column_titles.size());
    at.rows = whole(table_.rows.size());
    at.row_height = line + FromDIP(space::tiny);
    at.heading_height = heading_lines * line + FromDIP(space::small);
    at.heading_width = GetTextExtent(to_wx(table_.corner)).GetWidth() + FromDIP(space::medium);
    const int room = GetClientSize().GetWidth() - at.heading_width - heavy_line_width;
    at.column_width = std::max(FromDIP(narrowest_column), room / std::max(1, at.columns));
    return at;
}

wxSize PointsTableView::DoGetBestClientSize() const {
    auto at = geometry();
    at.column_width = FromDIP(narrowest_column);
    return {at.right() + heavy_line_width,
            at.bottom() + FromDIP(legend_gap) + heading_lines * GetCharHeight() + heavy_line_width};
}

void PointsTableView::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    const auto at = geometry();
    dc.SetBackground(wxBrush(drawing_colours().paper));
    dc.Clear();
    dc.SetFont(GetFont());
    dc.SetTextForeground(drawing_colours().text);
    draw_cells(dc, at);
    draw_lines(dc, at);
    draw_headings(dc, at);
    draw_threshold_line(dc, at);
    draw_marked(dc, at);
    draw_legend(dc, at);
}

void PointsTableView::draw_headings(wxDC& dc, const Geometry& at) const {
    draw_centred(dc, table_.corner, {0, 0, at.heading_width, at.heading_height});
    for (std::size_t band = 0; band < table_.column_titles.size(); ++band) {
        const bool marked = table_.marked && table_.marked->age_band == band;
        dc.SetFont(marked ? GetFont().Bold() : GetFont());
        const auto place = at.column_heading(band);
        auto* self = const_cast<PointsTableView*>(this);
        const int room = place.GetWidth() - 2 * FromDIP(space::small);
        draw_centred(dc, broken_into_lines(self, table_.column_titles[band], room), place);
    }
    for (std::size_t points = 0; points < table_.rows.size(); ++points) {
        const bool marked = table_.marked && table_.marked->points == points;
        dc.SetFont(marked ? GetFont().Bold() : GetFont());
        draw_centred(dc, std::to_string(points), at.row_heading(points));
    }
}

void PointsTableView::draw_cells(wxDC& dc, const Geometry& at) const {
    dc.SetPen(*wxTRANSPARENT_PEN);
    dc.SetBrush(wxBrush(drawing_colours().shade));
    for (std::size_t points = 0; points < table_.rows.size(); ++points)
        for (std::size_t band = 0; band < table_.rows[points].size(); ++band) {
            const TablePlace place{points, band};
            if (table_.at(place).reached) dc.DrawRectangle(at.cell(place));
            if (place != table_.marked) draw_centred(dc, table_.at(place).text, at.cell(place));
        }
}

void PointsTableView::draw_lines(wxDC& dc, const Geometry& at) const {
    dc.SetPen(wxPen(drawing_colours().line, line_width));
    for (int row = 0; row <= at.rows; ++row) {
        const int y = at.heading_height + row * at.row_height;
        dc.DrawLine(0, y, at.right(), y);
    }
    for (int column = 0; column <= at.columns; ++column) {
        const int x = at.heading_width + column * at.column_width;
        dc.DrawLine(x, 0, x, at.bottom());
    }
}

// Along every side where a shaded cell meets one that is not.
void PointsTableView::draw_threshold_line(wxDC& dc, const Geometry& at) const {
    dc.SetPen(wxPen(drawing_colours().text, heavy_line_width));
    for (std::size_t points = 0; points < table_.rows.size(); ++points)
        for (std::size_t band = 0; band < table_.rows[points].size(); ++band) {
            if (!table_.at({points, band}).reached) continue;
            const auto cell = at.cell({points, band});
            if (points > 0 && !table_.at({points - 1, band}).reached)
                dc.DrawLine(cell.GetLeft(), cell.GetTop(), cell.GetRight() + 1, cell.GetTop());
            const auto& row = table_.rows[points];
            if (band + 1 < row.size() && !row[band + 1].reached)
                dc.DrawLine(cell.GetRight() + 1, cell.GetTop(), cell.GetRight() + 1,
                            cell.GetBottom() + 1);
        }
}

void PointsTableView::draw_marked(wxDC& dc, const Geometry& at) const {
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    if (table_.marked) {
        const auto cell = at.cell(*table_.marked);
        dc.SetPen(wxPen(drawing_colours().accent, heavy_line_width));
        dc.DrawRectangle(cell.Inflate(1, 1));
        dc.SetPen(wxPen(drawing_colours().text, line_width));
        dc.DrawRectangle(cell.Deflate(1, 1));
        dc.SetFont(GetFont().Bold());
        draw_centred(dc, table_.at(*table_.marked).text, cell);
    }
    if (!HasFocus()) return;
    dc.SetPen(wxPen(drawing_colours().text, line_width, wxPENSTYLE_SHORT_DASH));
    dc.DrawRectangle(cursor_ ? at.cell(*cursor_).Deflate(2, 2)
                             : wxRect(0, 0, at.right() + 1, at.bottom() + 1));
}

void PointsTableView::draw_legend(wxDC& dc, const Geometry& at) const {
    const int size = GetCharHeight();
    const int top = at.bottom() + FromDIP(legend_gap);
    const auto colours = drawing_colours();
    dc.SetFont(GetFont());
    dc.SetPen(wxPen(colours.line, line_width));
    dc.SetBrush(wxBrush(colours.shade));
    dc.DrawRectangle(line_width, top, size, size);
    dc.SetPen(wxPen(colours.text, heavy_line_width));
    dc.DrawLine(line_width, top, size + line_width, top);
    const int left = size + FromDIP(space::small);
    auto* self = const_cast<PointsTableView*>(this);
    dc.DrawText(to_wx(broken_into_lines(self, table_.legend, at.right() - left)), left, top);
}

void PointsTableView::on_key(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
        case WXK_UP:
            return move_cursor(-1, 0);
        case WXK_DOWN:
            return move_cursor(1, 0);
        case WXK_LEFT:
            return move_cursor(0, -1);
        case WXK_RIGHT:
            return move_cursor(0, 1);
        case WXK_TAB:
            Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward
                                       : wxNavigationKeyEvent::IsForward);
            return;
        default:
            event.Skip();
    }
}

// The first key starts reading at the marked cell, or at the first one.
void PointsTableView::move_cursor(int rows, int columns) {
    if (table_.rows.empty() || table_.column_titles.empty()) return;
    if (!cursor_) {
        cursor_ = table_.marked.value_or(TablePlace{});
    } else {
        const auto moved = [](std::size_t from, int by, std::size_t count) {
            return static_cast<std::size_t>(std::clamp(whole(from) + by, 0, whole(count) - 1));
        };
        cursor_->points = moved(cursor_->points, rows, table_.rows.size());
        cursor_->age_band = moved(cursor_->age_band, columns, table_.column_titles.size());
    }
    tell_cursor();
}

void PointsTableView::tell_cursor() {
    const auto words = cursor_ && cell_in_words_ ? cell_in_words_(*cursor_) : in_words_;
    set_accessible_name(this, words);
    Refresh();
}

}  // namespace werkrug::app

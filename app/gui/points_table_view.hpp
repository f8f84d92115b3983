// The age x points table, drawn: headings, shaded cells at or above the threshold with a heavy line
// along them, the worker's cell framed and bold. The arrow keys read it cell by cell.
#pragma once

#include "app/gui/points_table_model.hpp"

#include <wx/font.h>
#include <wx/window.h>

#include <functional>
#include <string>

class wxDC;

namespace werkrug::app {

class PointsTableView : public wxWindow {
  public:
    explicit PointsTableView(wxWindow* parent);

    // `in_words` describes the whole drawing for screen readers, `cell_in_words` one cell of it.
    void show(PointsTable table, const std::string& in_words,
              std::function<std::string(TablePlace)> cell_in_words);

  protected:
    wxSize DoGetBestClientSize() const override;

  private:
    // Where the parts lie in the client area, in pixels.
    struct Geometry {
        int heading_width{};   // of the column with the points
        int heading_height{};  // of the row with the ages
        int row_height{};
        int column_width{};
        int columns{};
        int rows{};

        wxRect cell(TablePlace place) const;
        wxRect row_heading(std::size_t points) const;
        wxRect column_heading(std::size_t band) const;
        int right() const { return heading_width + columns * column_width; }
        int bottom() const { return heading_height + rows * row_height; }
    };
    Geometry geometry() const;

    void paint(wxPaintEvent& event);
    void draw_headings(wxDC& dc, const Geometry& at) const;
    void draw_cells(wxDC& dc, const Geometry& at) const;
    void draw_lines(wxDC& dc, const Geometry& at) const;
    void draw_threshold_line(wxDC& dc, const Geometry& at) const;
    void draw_marked(wxDC& dc, const Geometry& at) const;
    void draw_legend(wxDC& dc, const Geometry& at) const;

    void on_key(wxKeyEvent& event);
    void move_cursor(int rows, int columns);
    void tell_cursor();

    PointsTable table_{};
    std::string in_words_{};
    std::function<std::string(TablePlace)> cell_in_words_{};
    std::optional<TablePlace> cursor_{};  // the cell being read; nothing: not reading
};

}  // namespace werkrug::app

// The time in zones of the chosen part, as bars with their names and percentages.
#pragma once

#include "app/gui/drawing.hpp"
#include "app/gui/recording/zone_bars.hpp"

class wxDC;

namespace werkrug::app {

class ZoneView : public Drawing {
  public:
    explicit ZoneView(wxWindow* parent);

    void show(ZoneBars bars);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    void draw_bar(wxDC& dc, const ZoneBar& bar, int y) const;
    // Of the labels, at most a part of the drawing.
    int label_width(const wxDC& dc) const;
    int row_height() const;

    ZoneBars bars_{};
};

}  // namespace werkrug::app

// Draws a plot over time: told apart by marks, dashes and hatching, not by colour alone.
#pragma once

#include "app/gui/care/time_plot_model.hpp"
#include "app/gui/drawing.hpp"

#include <wx/gdicmn.h>

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

class TimePlotView : public Drawing {
  public:
    // `tr` must live as long as the view.
    TimePlotView(wxWindow* parent, const core::Translator& tr);

    // Hides itself when there is nothing to show.
    void show(const std::optional<TimePlotModel>& model);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    wxRect plot_box() const;
    int strip_height() const;
    int edge() const;  // pixels at both ends of the time axis
    void draw_values(wxDC& dc, const wxRect& box) const;
    void draw_days(wxDC& dc, const wxRect& box) const;
    void draw_band(wxDC& dc, const wxRect& box) const;
    void draw_level(wxDC& dc, const wxRect& box) const;
    void draw_today(wxDC& dc, const wxRect& box) const;
    void draw_line(wxDC& dc, const wxRect& box) const;
    void draw_points(wxDC& dc, const wxRect& box) const;
    void draw_strip(wxDC& dc, const wxRect& box) const;

    const core::Translator& tr_;
    std::optional<TimePlotModel> model_{};
};

}  // namespace werkrug::app

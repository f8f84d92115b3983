// The shift drawn as a bar with its tasks, its open part and what goes beyond its end.
#pragma once

#include "app/gui/drawing.hpp"
#include "app/gui/shift_bar_model.hpp"

#include <optional>

class wxDC;
class wxRect;

namespace werkrug::app {

class ShiftBar : public Drawing {
  public:
    explicit ShiftBar(wxWindow* parent);

    // Hides itself when there is nothing to show.
    void show(const std::optional<ShiftBarModel>& model);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    void draw_segment(wxDC& dc, const ShiftSegment& segment) const;
    void draw_hours(wxDC& dc) const;
    void draw_end_of_shift(wxDC& dc) const;
    int x_of(double min) const;
    int bar_bottom() const;

    std::optional<ShiftBarModel> model_{};
};

}  // namespace werkrug::app

// The 95 % interval drawn as a bar on an axis of percent, with the model and the table in it and
// the threshold as a dashed line across.
#pragma once

#include "app/gui/drawing.hpp"
#include "app/gui/interval_bar_model.hpp"

#include <optional>
#include <string>

class wxDC;

namespace werkrug::app {

class IntervalBar : public Drawing {
  public:
    explicit IntervalBar(wxWindow* parent);

    // `in_words` says the same for a screen reader.
    void show(const IntervalBarModel& model, const std::string& in_words);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    void draw_axis(wxDC& dc) const;
    void draw_bar(wxDC& dc) const;
    void draw_threshold(wxDC& dc) const;

    int x_of(double percent) const;
    int bar_top() const;
    int bar_bottom() const;

    std::optional<IntervalBarModel> model_{};
};

}  // namespace werkrug::app

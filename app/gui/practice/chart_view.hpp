// A chart of the practice at a glance in the window. The list beside it says the same.
#pragma once

#include "app/gui/drawing.hpp"
#include "core/practice/practice_chart.hpp"

namespace werkrug::app {

class ChartView : public Drawing {
  public:
    explicit ChartView(wxWindow* parent);

    // As high as its bars need; whoever laid it out must do so anew.
    void show(core::PracticeChart chart);

  protected:
    void draw(wxDC& dc) const override;

  private:
    core::PracticeChart chart_{};
};

}  // namespace werkrug::app

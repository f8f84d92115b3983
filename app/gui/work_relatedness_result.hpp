// The outcome of step 3: the table with its cell marked, and beside it the model, the interval and
// the probability. Without an outcome: what is missing, or why the assessment stops.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"

#include <vector>

namespace werkrug::app {

class IntervalBar;
class PointsTableView;

class WorkRelatednessResult : public Card {
  public:
    WorkRelatednessResult(wxWindow* parent, Session& session);

    void refresh();

  private:
    wxSizer* make_figures();
    void show_table();
    void show_figures();

    Session& session_;
    WrappedText* headline_{};
    WrappedText* gaps_{};
    PointsTableView* table_{};
    WrappedText* cell_{};
    WrappedText* model_{};
    IntervalBar* bar_{};
    WrappedText* bar_legend_{};
};

}  // namespace werkrug::app

// The course of one score over time, chosen among those of the case: drawn, and in words.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"

#include <string>
#include <vector>

class wxChoice;

namespace werkrug::app {

class TimePlotView;

class QuestionnaireCourse : public wxPanel {
  public:
    // The page must be around `parent`.
    QuestionnaireCourse(wxWindow* parent, Session& session);

    // Hides itself when the case has no score with a date.
    void refresh();

  private:
    void show_chosen();

    Session& session_;
    wxChoice* scores_{};
    TimePlotView* plot_{};
    WrappedText* notes_{};
    std::vector<std::string> titles_{};  // of the scores, as offered
};

}  // namespace werkrug::app

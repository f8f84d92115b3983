// What the worksheet gives, always current: every measure of the instrument with its value or what
// is missing for it, and the level of every factor that follows.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"

#include <vector>

namespace werkrug::app {

class WorksheetResults : public Card {
  public:
    // For the instrument of the session as it is now.
    WorksheetResults(wxWindow* parent, Session& session);

    void refresh();

  private:
    struct Line {
        WrappedText* title{};
        wxStaticText* value{};
        WrappedText* missing{};
    };
    void add_measure_lines();
    void add_level_lines();

    Session& session_;
    std::vector<Line> measures_{};
    std::vector<WrappedText*> levels_{};
};

}  // namespace werkrug::app

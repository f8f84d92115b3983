// The case in front: its steps at the left, the page of one step, the summary at the right.
#pragma once

#include "app/gui/page.hpp"
#include "app/gui/session.hpp"
#include "app/gui/steps.hpp"

#include <wx/panel.h>
#include <wx/simplebook.h>

#include <array>
#include <string>

namespace werkrug::app {

class StepBar;
class SummaryPanel;

class CaseView : public wxPanel {
  public:
    // Shows the page of `step` first.
    CaseView(wxWindow* parent, Session& session, Step step);

    // Shows the session's facts and results. A case that may only be read cannot be typed into.
    void refresh();

    Step step() const { return step_; }
    void go_to(Step step);
    // Puts the focus on the page, or on the field with this path.
    void focus_page();
    void jump_to(const std::string& path);

  private:
    Page& page_of(Step step);

    Session& session_;
    Step step_;
    StepBar* step_bar_{};
    wxSimplebook* book_{};
    SummaryPanel* summary_{};
    std::array<Page*, step_count> pages_{};  // null until shown for the first time
};

}  // namespace werkrug::app

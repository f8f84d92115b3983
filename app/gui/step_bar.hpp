// The steps at the left with how far each is. They may be visited in any order.
#pragma once

#include "app/gui/session.hpp"
#include "app/gui/steps.hpp"

#include <wx/panel.h>

#include <array>
#include <functional>

class wxButton;

namespace werkrug::app {

class StepBar : public wxPanel {
  public:
    StepBar(wxWindow* parent, Session& session, std::function<void(Step)> go_to);

    void select(Step step);
    void refresh();

  private:
    void show_label(Step step);

    Session& session_;
    std::function<void(Step)> go_to_;
    Step selected_{Step::worker};
    std::array<wxButton*, step_count> buttons_{};
    std::array<std::string, step_count> labels_{};
};

}  // namespace werkrug::app

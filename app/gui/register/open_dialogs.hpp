// The dialogs that stand open over the window, so that they can be ended from outside when the
// register locks itself.
#pragma once

#include "app/gui/register/left_at_lock.hpp"

#include <wx/modalhook.h>
#include <wx/timer.h>

#include <functional>
#include <vector>

namespace werkrug::app {

class OpenDialogs : private wxModalDialogHook, private wxTimer {
  public:
    OpenDialogs() { Register(); }
    OpenDialogs(const OpenDialogs&) = delete;
    OpenDialogs& operator=(const OpenDialogs&) = delete;

    // Ends all of them and then does something with what became of each (the innermost first), when
    // whoever opened them has gone on. One after the other: the event loop of a dialog cannot end
    // while that of another one still runs inside it.
    void leave_all_then(std::function<void(const LeftDialogs&)> action);

  private:
    int Enter(wxDialog* dialog) override;
    void Exit(wxDialog* dialog) override;
    void Notify() override;

    std::vector<wxDialog*> open_{};  // the innermost last
    std::function<void(const LeftDialogs&)> action_{};
    LeftDialogs left_{};
};

}  // namespace werkrug::app

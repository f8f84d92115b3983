// The dialogs that stand open over the window, so that they can be cancelled from outside when the
// register locks itself.
#pragma once

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

    // Cancels all of them and then does something, when whoever opened them has gone on. One after
    // the other, the innermost first: the event loop of a dialog cannot end while that of another
    // one still runs inside it.
    void cancel_all_then(std::function<void()> action);

  private:
    int Enter(wxDialog* dialog) override;
    void Exit(wxDialog* dialog) override;
    void Notify() override;

    std::vector<wxDialog*> open_{};  // the innermost last
    std::function<void()> action_{};
};

}  // namespace werkrug::app

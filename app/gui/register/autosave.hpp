// Saves by itself when the typing pauses.
#pragma once

#include <wx/timer.h>

#include <functional>

namespace werkrug::app {

class Autosave : private wxTimer {
  public:
    explicit Autosave(std::function<void()> save) : save_(std::move(save)) {}

    // Saves two seconds after the last call.
    void something_changed() {
        constexpr int pause_ms = 2000;
        StartOnce(pause_ms);
    }
    void forget() { Stop(); }

  private:
    void Notify() override { save_(); }

    std::function<void()> save_;
};

}  // namespace werkrug::app

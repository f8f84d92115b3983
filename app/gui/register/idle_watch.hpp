// Watches whether someone uses the program, in whichever of its windows.
#pragma once

#include "app/gui/register/idle_clock.hpp"

#include <wx/eventfilter.h>
#include <wx/timer.h>

#include <functional>

namespace werkrug::app {

class IdleWatch : public wxEventFilter, private wxTimer {
  public:
    // Calls `on_idle` once nobody used the program for as long as `patience` says then.
    IdleWatch(std::function<std::chrono::minutes()> patience, std::function<void()> on_idle);
    ~IdleWatch() override;
    IdleWatch(const IdleWatch&) = delete;
    IdleWatch& operator=(const IdleWatch&) = delete;

    int FilterEvent(wxEvent& event) override;

  private:
    void Notify() override;

    std::function<std::chrono::minutes()> patience_;
    std::function<void()> on_idle_;
    IdleClock clock_{std::chrono::steady_clock::now()};
};

}  // namespace werkrug::app

#include "app/gui/register/idle_watch.hpp"

#include <wx/event.h>

namespace werkrug::app {

IdleWatch::IdleWatch(std::function<std::chrono::minutes()> patience, std::function<void()> on_idle)
    : patience_(std::move(patience)), on_idle_(std::move(on_idle)) {
    constexpr int look_every_ms = 5000;
    wxEvtHandler::AddFilter(this);
    Start(look_every_ms);
}

IdleWatch::~IdleWatch() {
    wxEvtHandler::RemoveFilter(this);
}

int IdleWatch::FilterEvent(wxEvent& event) {
    const auto type = event.GetEventType();
    const bool used = type == wxEVT_KEY_DOWN || type == wxEVT_CHAR || type == wxEVT_LEFT_DOWN ||
                      type == wxEVT_MOTION || type == wxEVT_MOUSEWHEEL || type == wxEVT_TEXT;
    if (used) clock_.used(std::chrono::steady_clock::now());
    return Event_Skip;
}

void IdleWatch::Notify() {
    const auto now = std::chrono::steady_clock::now();
    if (!clock_.is_due(now, patience_())) return;
    clock_.used(now);
    on_idle_();
}

}  // namespace werkrug::app

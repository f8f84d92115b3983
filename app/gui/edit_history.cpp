#include "app/gui/edit_history.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr std::size_t most_steps = 1000;

Entered take_last(std::vector<Entered>& steps) {
    Entered last = std::move(steps.back());
    steps.pop_back();
    return last;
}

}  // namespace

void EditHistory::before_change(const Entered& now, std::string_view field) {
    undone_.clear();
    const bool same_step = !field.empty() && field == field_ && !done_.empty();
    field_ = field;
    if (same_step) return;
    if (done_.size() == most_steps) done_.erase(done_.begin());
    done_.push_back(now);
}

bool EditHistory::can_undo(const Entered& now) const {
    return std::any_of(done_.begin(), done_.end(),
                       [&](const Entered& step) { return step != now; });
}

Entered EditHistory::undo(const Entered& now) {
    pause();
    // A step that came back to where it began (a letter typed and deleted) is none.
    while (!done_.empty() && done_.back() == now) done_.pop_back();
    if (done_.empty()) return now;
    undone_.push_back(now);
    return take_last(done_);
}

Entered EditHistory::redo(const Entered& now) {
    pause();
    if (undone_.empty()) return now;
    done_.push_back(now);
    return take_last(undone_);
}

void EditHistory::forget() {
    *this = EditHistory{};
}

}  // namespace werkrug::app

// Undo and redo for one case: what had been entered before each step of work. Knows no widgets.
#pragma once

#include "core/case/case.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::app {

// All that a person has entered in a case.
struct Entered {
    core::Case facts{};
    // Texts that stand in fields and are no value (yet), by the field's path.
    std::map<std::string, std::string> draft_texts{};

    bool operator==(const Entered&) const = default;
};

class EditHistory {
  public:
    // To be told before a change. Changes of one field in a row, as letters are typed, are one step
    // until pause(); a change without a field is a step of its own.
    void before_change(const Entered& now, std::string_view field);
    // The next change begins a new step.
    void pause() { field_.clear(); }

    // Whether there is a step that leads anywhere else than to `now`.
    bool can_undo(const Entered& now) const;
    bool can_redo() const { return !undone_.empty(); }
    // What was entered before the last step, or after the last one undone; `now` when there is
    // none.
    Entered undo(const Entered& now);
    Entered redo(const Entered& now);

    void forget();

  private:
    std::vector<Entered> done_{};
    std::vector<Entered> undone_{};
    std::string field_{};  // that the last change was of
};

}  // namespace werkrug::app

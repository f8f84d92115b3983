// What became of the dialogs that stood open when the register locked itself, to be told when it is
// open again. Holds no fact of a case. Knows no widgets.
#pragma once

#include "app/gui/steps.hpp"
#include "core/text/translator.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

enum class LeftHow {
    untouched,   // nothing was typed in it
    taken_over,  // as if it had been answered with OK
    kept,        // as a draft with the case
    cancelled    // what was typed in it is gone
};

struct LeftDialog {
    std::string title{};
    LeftHow how{};
};
using LeftDialogs = std::vector<LeftDialog>;

struct LeftAtLock {
    std::string register_path{};
    std::optional<std::string> case_id{};  // of the case that was in front
    // The last one from before dialogs were taken over.
    std::optional<std::int64_t> revision{};
    Step step{};
    LeftDialogs dialogs{};

    // Whether the case in front got anything from a dialog.
    bool changed_case() const;
};

// What was taken over and what is gone; empty: nothing of either. `can_undo`: whether undo takes
// back what was taken over.
std::string left_words(const LeftDialogs& dialogs, bool can_undo, const core::Translator& tr);

}  // namespace werkrug::app

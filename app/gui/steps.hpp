// How far each step of a case is, from its assessment and its problems. Knows no widgets.
#pragma once

#include "app/gui/field_path.hpp"
#include "app/gui/session.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

enum class StepState { complete, incomplete, blocked };

// Blocked: an earlier step ended otherwise (not nonspecific low-back pain), or the report is
// refused. Incomplete: a fact is missing, wrong, or typed but not understood on that step.
StepState step_state(const Session& session, Step step);

// Something to be filled in or mended, in words, and where.
struct ToDo {
    std::string path{};
    std::string text{};
    bool wrong{false};  // a problem rather than a missing fact
};

// Missing facts first, then problems that are errors, then texts that were not understood.
std::vector<ToDo> to_do(const Session& session);

// Title of a step: "Worker and work".
std::string step_title(const core::Translator& tr, Step step);
std::string state_words(const core::Translator& tr, StepState state);

}  // namespace werkrug::app

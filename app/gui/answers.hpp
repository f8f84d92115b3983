// Changing answers in a case: red flags with their exclusions, and the seven questions. Knows no
// widgets.
#pragma once

#include "core/case/case.hpp"
#include "tables/instrument.hpp"

#include <functional>
#include <string>

namespace werkrug::app {

// An unknown answer is none: its row goes.
void set_flag_answer(core::Case& facts, const std::string& flag, core::Answer answer);

// Answers "no" to every flag that is asked and has no answer yet.
void answer_open_flags_no(core::Case& facts, const tables::Instrument& instrument);

// The exclusion record of a flag, an empty one when there is none.
core::Exclusion exclusion_of(const core::Case& facts, const std::string& flag);

// Changes it; makes it when there is none, and takes it out when nothing is left in it.
void change_exclusion(core::Case& facts, const std::string& flag,
                      const std::function<void(core::Exclusion&)>& change);

// The same for the questions about the relation with work.
void set_question_answer(core::Case& facts, const std::string& question, core::Answer answer);

}  // namespace werkrug::app

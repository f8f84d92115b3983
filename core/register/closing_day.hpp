// The day on which a case was closed stands twice: in its facts, where the doctor closes it with an
// outcome, and on its file, where a register marks it. When one of them changes the other follows,
// so that the list, the status and the reminders say the same as the page. These are the rules;
// each changes nothing when nothing changed.
#pragma once

#include "core/register/saved_case.hpp"

namespace werkrug::core {

// The facts were changed from `before` to `now`: the mark gets their closing day, or goes.
void mark_follows(CaseMarks& marks, const Closing& before, const Closing& now);

// The mark was changed from `before` to `now`: a case that was closed has the day in its facts too
// (a day that stands there already counts), one that was reopened has no closing any more.
void facts_follow(Closing& closing, const CaseMarks& before, CaseMarks& now);

// What a case file makes of a case of the register (a new one: CaseContent{}): its facts, and the
// marks, which no case file holds, but for a closing day. A file without one does not say that the
// case is open: a closed one stays closed.
CaseContent content_from_file(const CaseContent& before, Case facts);

}  // namespace werkrug::core

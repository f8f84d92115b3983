#include "core/register/closing_day.hpp"

#include <utility>

namespace werkrug::core {

void mark_follows(CaseMarks& marks, const Closing& before, const Closing& now) {
    if (now.date != before.date) marks.closed_on = now.date;
}

void facts_follow(Closing& closing, const CaseMarks& before, CaseMarks& now) {
    if (now.closed_on == before.closed_on) return;
    if (!now.closed_on)
        closing = {};
    else if (closing.date && !before.closed_on)
        now.closed_on = closing.date;
    else
        closing.date = now.closed_on;
}

CaseContent content_from_file(const CaseContent& before, Case facts) {
    CaseContent content{.facts = std::move(facts), .marks = before.marks};
    auto& closing = content.facts.care.closing;
    if (closing.date)
        content.marks.closed_on = closing.date;
    else if (before.marks.closed_on)
        closing = before.facts.care.closing;
    return content;
}

}  // namespace werkrug::core

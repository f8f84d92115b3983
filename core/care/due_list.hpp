// What is still to be done for a case, and by when.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

enum class DueKind { evaluation, appointment, own_advice, measure };

struct DueItem {
    DueKind kind{};
    Date date{};
    std::string text{};  // as a person wrote it; empty for the evaluation of the advice

    bool operator==(const DueItem&) const = default;
};

// By date: appointments that did not take place yet, own advice with a day that is not done,
// measures with a day that were not evaluated, and the evaluation of the advice
// (tables/data/care-plan.xml says within how many days of the assessment) when advice was ticked
// and no appointment is made up to then. Nothing once the case has a closing day.
std::vector<DueItem> due_list(const Case& facts);

// Its day has come or gone.
inline bool is_due(const DueItem& item, Date day) {
    return item.date <= day;
}

// "evaluation" | "appointment" | "own-advice" | "measure"
std::string_view name_of(DueKind kind);
std::optional<DueKind> due_kind_from(std::string_view name);

// "appointment", without what a person wrote.
std::string kind_words(DueKind kind, const Translator& tr);

// "appointment: control of the advice"
std::string due_words(const DueItem& item, const Translator& tr);

}  // namespace werkrug::core

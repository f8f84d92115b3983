#include "core/exposure/copied_tasks.hpp"

#include "core/case/factor_entry.hpp"
#include "core/register/search_index.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

using tables::MeasureKind;

std::string trimmed(const std::string& text) {
    constexpr const char* blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// Whether the tasks have rows that a measure of this kind is taken from.
bool has_rows_for(MeasureKind kind, std::span<const Task> tasks) {
    return std::any_of(tasks.begin(), tasks.end(), [kind](const Task& task) {
        switch (kind) {
            case MeasureKind::hours_at_lift_rate:
            case MeasureKind::lift_hold_share:
            case MeasureKind::lifts_per_shift:
                return !task.lifts.empty();
            case MeasureKind::posture_hours:
            case MeasureKind::posture_share:
                return !task.postures.empty();
            case MeasureKind::a8:
            case MeasureKind::a8_squared_years:
                return !task.vibrations.empty();
        }
        return false;
    });
}

bool concerns(const tables::Factor& factor, std::span<const Task> tasks,
              const tables::Instrument& instrument) {
    for (const auto& level : factor.levels)
        for (const auto& condition : level.conditions)
            if (has_rows_for(instrument.measures.at(condition.measure).kind, tasks)) return true;
    return false;
}

void mark(FactorExposure& entry, CopyOutcome& outcome) {
    if (entry.choice == LevelChoice::stated) return;
    if (entry.evidence.empty()) {
        entry.evidence = comparable_group;
        outcome.marked.push_back(entry.factor);
    } else if (entry.evidence != comparable_group) {
        outcome.kept.push_back(entry.factor);
    }
}

Task marked(Task task) {
    for (auto& vibration : task.vibrations) vibration.source = std::string{comparable_group};
    return task;
}

}  // namespace

SameOccupation same_occupation(const CodedText& one, const CodedText& other) {
    if (!one.code.empty() && one.code == other.code && one.scheme == other.scheme)
        return SameOccupation::code;
    const auto words = fold(trimmed(one.text));
    return !words.empty() && words == fold(trimmed(other.text)) ? SameOccupation::words
                                                                : SameOccupation::no;
}

CopyOutcome mark_comparable_group(Case& facts, std::span<const Task> tasks,
                                  const tables::Instrument& instrument) {
    CopyOutcome outcome;
    if (instrument.find_evidence_grade(comparable_group) == nullptr) return outcome;
    for (const auto& factor : instrument.factors)
        if (concerns(factor, tasks, instrument)) mark(writable_factor(facts, factor.id), outcome);
    return outcome;
}

CopyOutcome copy_tasks(Case& facts, std::span<const Task> tasks,
                       const tables::Instrument& instrument) {
    if (tasks.empty()) return {};
    auto& worksheet = facts.exposure.worksheet;
    if (!worksheet) worksheet.emplace();
    for (const auto& task : tasks) worksheet->tasks.push_back(marked(task));
    return mark_comparable_group(facts, tasks, instrument);
}

}  // namespace werkrug::core

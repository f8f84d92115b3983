// The scores of a case in time, and whether their changes mean something to the patient.
#pragma once

#include "core/care/filled_questionnaire.hpp"

#include <optional>
#include <vector>

namespace werkrug::core {

struct ScorePoint {
    Date date{};
    std::optional<double> value{};  // nothing: too much unanswered
    // Against the score before this one, and against the first; nothing where either is unknown,
    // and for the first itself.
    std::optional<ChangeVerdict> since_last{};
    std::optional<ChangeVerdict> since_first{};
    std::vector<std::size_t> classes{};  // indexes into the form's classes, of the whole form
};

struct ScoreTrend {
    const tables::Questionnaire* form{};
    std::size_t score{};               // index into its scores
    std::vector<ScorePoint> points{};  // by date; at least one
};

// One for each score of each form that the case has, in the order of the data. Questionnaires
// without a date, or of a form that is not known, are left out; with a `last_day`, also those of a
// later one.
std::vector<ScoreTrend> score_trends(const Care& care, std::optional<Date> last_day = {});

// "improved" | "worse" | "no-important-change" | "not-known"
std::string_view name_of(ChangeVerdict verdict);

}  // namespace werkrug::core

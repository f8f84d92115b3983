// What was agreed, done and found after the assessment: the care of a case, as a person entered it.
// In a case file of format 2. Nothing here is computed; unknown is an empty optional or text.
#pragma once

#include "core/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// An answer as it stands on the form; an item without one is not answered.
struct ItemAnswer {
    std::optional<int> item{};  // its number on the form, from 1
    std::optional<int> value{};

    bool operator==(const ItemAnswer&) const = default;
};

struct FilledQuestionnaire {
    std::string form{};  // id of tables/data/questionnaires
    std::optional<Date> date{};
    std::vector<ItemAnswer> answers{};

    bool operator==(const FilledQuestionnaire&) const = default;
};

// What became of an advice of tables/data/care-plan.xml. One of which nothing is said is only
// proposed.
struct AdviceChoice {
    std::string advice{};  // its id
    std::string choice{};  // ticked | dropped; empty: unknown

    bool operator==(const AdviceChoice&) const = default;
};

struct OwnAdvice {
    std::optional<Date> due{};
    bool done{false};
    std::string text{};

    bool operator==(const OwnAdvice&) const = default;
};

struct Appointment {
    std::optional<Date> date{};
    std::string reason{};
    bool done{false};
    std::string outcome{};

    bool operator==(const Appointment&) const = default;
};

// A step of the return to work: so many hours a week from that day on.
struct WorkingHours {
    std::optional<Date> from{};
    std::optional<double> hours_per_week{};

    bool operator==(const WorkingHours&) const = default;
};

// Names the measure by its words as they were: it stays true when the list of measures changes.
struct MeasureEvaluation {
    std::string measure{};
    std::optional<Date> date{};
    std::string effect{};  // effective | partly | no-effect | not-carried-out; empty: unknown
    std::string text{};

    bool operator==(const MeasureEvaluation&) const = default;
};

struct Closing {
    std::optional<Date> date{};
    std::string outcome{};  // code of the list "care-outcome"; empty: unknown

    bool operator==(const Closing&) const = default;
};

struct Care {
    std::vector<FilledQuestionnaire> questionnaires{};
    std::vector<AdviceChoice> advice{};
    std::vector<OwnAdvice> own_advice{};
    std::vector<Appointment> appointments{};
    std::vector<WorkingHours> return_to_work{};
    std::vector<MeasureEvaluation> evaluations{};
    Closing closing{};

    bool operator==(const Care&) const = default;
};

}  // namespace werkrug::core

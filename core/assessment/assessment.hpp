// The result of assessing a case: numbers, conclusions and the reasons for them. Plain values that
// refer into the instrument by index; recomputed whenever needed, never stored as facts.
#pragma once

#include "core/case/case.hpp"
#include "tables/instrument.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// ---- Step 1

enum class DiagnosisConclusion { nonspecific, specific_suspected, not_low_back_pain, incomplete };

struct DiagnosisResult {
    DiagnosisConclusion conclusion{DiagnosisConclusion::incomplete};
    std::optional<int> duration_days{};  // from onset to assessment date
    std::optional<tables::DurationClass> duration_class{};
    std::vector<std::size_t> red_flags_present{};  // hold and are not excluded
    std::vector<std::size_t> red_flags_open{};     // not answered
    std::optional<std::size_t> code{};             // index into Diagnosis::codes; only nonspecific
    bool emergency{false};                         // refer the same day
};

// ---- Step 2

struct FactorResult {
    std::size_t factor{};  // index into Instrument::factors
    LevelChoice choice{};
    std::optional<tables::Level> level{};    // the one used; nothing: unknown
    std::optional<tables::Level> derived{};  // what the worksheet gives, also when not chosen
    int points{0};                           // of the level used; 0 when not counted or unknown
    std::optional<std::size_t> evidence{};   // index into Instrument::evidence_grades
    bool recorded{false};                    // the case says something about this factor

    bool differs() const { return level && derived && *level != *derived; }
};

struct ExposureResult {
    bool has_worksheet{false};
    // One per Instrument::measures; nothing when the worksheet does not give it. Empty without one.
    std::vector<std::optional<double>> measures{};
    std::vector<FactorResult> factors{};  // one per Instrument::factors, in its order
    std::optional<int> points{};          // sum over counted factors; nothing when one is unknown
};

// ---- Step 3

struct Interval {
    double low{};
    double high{};
};

struct WorkRelatedness {
    int age{};               // whole years on the assessment date
    std::size_t age_band{};  // index into Instrument::age_bands
    double prior_percent{};
    double percent_table{};                   // etiologic fraction by the table, 0..100, unrounded
    double percent_model{};                   // by the exact odds ratios
    Interval interval95{};                    // of percent_model, percent, never below 0
    double probability_at_least_threshold{};  // 0..1
    double threshold_percent{};
    bool occupational_disease{false};  // percent_table >= threshold
    bool borderline{false};  // table and model on different sides, or threshold within the interval
    std::optional<ConclusionClass> conclusion_class{};  // the doctor's; never filled in
    bool deviates{false};  // the doctor's judgement is on the other side
};

// ---- What is missing

enum class MissingKind {
    location,
    radiation,
    dermatomal,
    onset,
    assessment_date,
    birth_date,
    red_flag,
    factor,
    age_out_of_range
};

struct MissingFact {
    MissingKind kind{};
    std::size_t index{};  // into the instrument's red flags or factors
};

// ---- Why

enum class Rule {
    not_low_back_pain,
    red_flag_present,
    radicular_suspected,
    red_flag_excluded,
    diagnosis_open,
    nonspecific,
    duration,
    diagnosis_code,
    level_stated,
    level_derived,
    level_unknown,
    level_not_counted,
    points_sum,
    age_band,
    table_cell,
    model,
    interval,
    probability,
    threshold,
    borderline,
    judgement_agrees,
    judgement_deviates,
    judgement_undecided,
    remark_age_band_at_onset,
    remark_weak_evidence,
    remark_levels_differ,
    remark_uncorrected_odds_ratios,
    remark_interval_assumed,
    remark_working_definition,
    remark_derived_instrument,
    remark_not_same_disease
};

// A rule that was applied, and the values it was applied to; what they mean is the rule's own
// (explain.cpp has the words). `subject` is an index into the list of the instrument that the rule
// is about: red flags, factors, age bands, codes.
struct Reason {
    Rule rule{};
    std::size_t subject{};
    std::array<double, 2> values{};
};

struct Assessment {
    DiagnosisResult diagnosis{};
    ExposureResult exposure{};
    // Nothing when the diagnosis is not nonspecific low-back pain or a fact is missing.
    std::optional<WorkRelatedness> work_relatedness{};
    std::vector<MissingFact> incomplete{};
    std::vector<Reason> reasons{};
};

}  // namespace werkrug::core

// An instrument: everything the three-step method knows, as read from an XML file in
// tables/data/instruments (or a doctor's own file). Plain values; no rule is applied here.
// Facts and their sources: the instrument files themselves.
#pragma once

#include "tables/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// How sure we are of a value. `working_definition`: made by this project, not verified against
// the original; wherever the value is shown, this must be shown too.
enum class Basis { at_source, secondary, working_definition };

enum class Status { published, derived, draft };

// The levels that a case file of format 1 can state or an instrument can give a factor.
enum class Level { none, moderate, high, present };

enum class DurationClass { acute, subacute, chronic };

struct Source {
    std::string id{};
    std::string citation{};  // as printed in a list of sources
    std::string link{};      // doi or address; empty: none
};

struct Note {
    std::string id{};
    LocalizedText text{};
    std::string source{};  // id of a Source; empty: none
};

// ---- Step 1

struct RedFlag {
    std::string id{};
    LocalizedText title{};  // as asked: "Use of corticosteroids for a long time"
    bool emergency{false};  // refer the same day
    // A flag that is derived from the age in whole years at the first onset instead of asked:
    // it holds under `onset_age_under` or over `onset_age_over`.
    std::optional<int> onset_age_under{};
    std::optional<int> onset_age_over{};
    std::string source{};

    bool derived() const { return onset_age_under.has_value() || onset_age_over.has_value(); }
};

// Codes of nonspecific low-back pain. The first row that fits counts.
struct DiagnosisCode {
    bool below_knee{false};                 // radiation below the knee, not dermatomal
    std::optional<DurationClass> duration;  // nothing: any duration
    std::string cas{};                      // Dutch occupational disease code, e.g. "L103"
    std::string icd10{};                    // e.g. "M54.5"
};

struct Diagnosis {
    LocalizedText title{};
    LocalizedText definition{};
    int subacute_from_days{};  // fewer days: acute
    int chronic_over_days{};   // more days: chronic
    std::vector<RedFlag> red_flags{};
    std::vector<DiagnosisCode> codes{};
    std::string source{};
};

// ---- Step 2

// What a measure counts over the tasks of a worksheet. See core/assessment/exposure.hpp.
enum class MeasureKind {
    hours_at_lift_rate,  // hours of tasks with >= per_min lifts over `over` kg
    lift_hold_share,     // share of the shift a load over `over` kg is held
    lifts_per_shift,     // lifts over `over` kg per shift
    posture_hours,       // hours per shift with the trunk over `over` degrees
    posture_share,       // share of the shift with the trunk over `over` degrees
    a8,                  // A(8), m/s2
    a8_squared_years     // A(8)^2 x years, m2/s4 x years
};

struct Measure {
    std::string id{};  // as in the JSON result: "a8_m_s2"
    MeasureKind kind{};
    LocalizedText title{};
    std::string unit{};                    // "h", "m/s²", "" for a share
    double over{0};                        // kg or degrees, strictly greater counts
    double per_min{0};                     // hours_at_lift_rate only
    std::array<double, 3> axis_factors{};  // a8 and a8_squared_years: k of x, y, z
    double reference_hours{0};             // a8 and a8_squared_years
    std::string source{};
};

enum class Comparison { at_least, over };

// "this measure is at least / over this value". Any one condition of a level suffices.
struct Condition {
    std::size_t measure{};  // index into Instrument::measures
    Comparison comparison{};
    double value{};
    Basis basis{};
    std::string source{};
};

struct FactorLevel {
    Level level{};
    LocalizedText title{};      // "moderate"
    LocalizedText criterion{};  // in plain words, for the doctor
    Basis basis{};              // of the criterion in words
    int points{};
    double odds_ratio{1};
    // Limits of the 95 % interval of the odds ratio; nothing: not known.
    std::optional<double> odds_ratio_low{};
    std::optional<double> odds_ratio_high{};
    std::vector<Condition> conditions{};  // empty: cannot be derived from a worksheet
    std::string source{};

    // Worked out on reading (model_terms.hpp).
    double log_odds{0};
    double log_odds_error{0};   // standard error of log_odds
    bool error_assumed{false};  // taken from a lower level, its own is not known
};

struct Factor {
    std::string id{};
    LocalizedText title{};
    LocalizedText explanation{};
    bool counted{true};                 // false: recorded and shown, never scored
    std::vector<FactorLevel> levels{};  // from none upward

    const FactorLevel* find(Level level) const;
    // Can a worksheet give the level of this factor?
    bool derivable() const;
};

// Quality of the evidence for a level, strongest first.
struct EvidenceGrade {
    std::string id{};
    LocalizedText title{};
    bool weak{false};  // alone not good enough for a level that decides the conclusion
    std::string source{};
};

// A value for orientation beside a factor; never scored.
struct Orientation {
    std::string factor{};
    LocalizedText text{};
    std::string source{};
};

// ---- Step 3

struct AgeBand {
    std::string id{};
    LocalizedText title{};
    int from{};  // whole years, both ends belong to the band
    int to{};
    double prior_percent{};  // prevalence when unexposed
    std::string source{};
    // The sum of log odds ratios at which the etiologic fraction reaches the threshold; infinite
    // when no exposure can. Worked out on reading (model_terms.hpp).
    double log_odds_at_threshold{};
};

struct Model {
    double points_per_log_odds{};  // points = this x ln(odds ratio), rounded
    double normal_quantile{};      // of the 97.5 % point, as used with published intervals
    std::string source{};
};

struct Instrument {
    std::string id{};
    std::string version{};
    Status status{};
    LocalizedText title{};
    LocalizedText summary{};
    std::vector<Note> notes{};  // limits that every report must print
    std::vector<Source> sources{};
    Diagnosis diagnosis{};
    std::vector<EvidenceGrade> evidence_grades{};
    std::vector<Measure> measures{};
    std::vector<Factor> factors{};
    std::vector<Orientation> orientations{};
    Model model{};
    std::vector<AgeBand> age_bands{};
    double threshold_percent{};
    std::string threshold_source{};
    // Percent as printed, one decimal: table[points][band]; rows 0 .. highest sum of points.
    std::vector<std::vector<double>> table{};

    const Factor* find_factor(std::string_view factor_id) const;
    const RedFlag* find_red_flag(std::string_view flag_id) const;
    const EvidenceGrade* find_evidence_grade(std::string_view grade_id) const;
    const Source* find_source(std::string_view source_id) const;
    // The band of an age in whole years; nothing outside all bands.
    std::optional<std::size_t> find_age_band(int age) const;
};

// Case-file and instrument-file spellings: "none", "moderate", "high", "present".
std::string_view name_of(Level level);
std::optional<Level> level_from(std::string_view name);
std::string_view name_of(Basis basis);    // "at-source" | "secondary" | "working-definition"
std::string_view name_of(Status status);  // "published" | "derived" | "draft"
std::string_view name_of(DurationClass duration);  // "acute" | "subacute" | "chronic"

// An instrument together with the file it came from (its SHA-256 identifies it for ever).
struct InstrumentFile {
    Instrument instrument{};
    std::string file{};  // as named to the user
    std::string xml{};   // the bytes
};

}  // namespace werkrug::tables

// The facts of one case, as a person entered them: what a case file holds (formats 1 and
// 2) and nothing computed. Unknown is a value everywhere: an empty optional, an empty text,
// Answer::unknown.
#pragma once

#include "core/case/care_facts.hpp"
#include "core/date.hpp"
#include "tables/instrument.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

enum class Answer { unknown, no, yes };
enum class Sex { unknown, female, male, other };
enum class Location { unknown, low_back, elsewhere };
enum class Radiation { unknown, none, above_knee, below_knee };

struct Worker {
    std::string family_name{};
    std::string given_name{};
    std::optional<Date> birth_date{};
    Sex sex{};
    std::string worker_number{};

    bool operator==(const Worker&) const = default;
};

// A coded value with the words it was entered with: NACE-2 "52.10" "Opslag".
struct CodedText {
    std::string scheme{};
    std::string code{};
    std::string text{};

    bool operator==(const CodedText&) const = default;
};

struct Employment {
    std::string employer{};
    CodedText sector{};
    CodedText occupation{};
    std::optional<Date> from{};
    std::optional<Date> to{};  // nothing: still employed
    std::optional<double> hours_per_week{};

    bool operator==(const Employment&) const = default;
};

struct Physician {
    std::string name{};
    std::string big_number{};
    std::string service{};

    bool operator==(const Physician&) const = default;
};

struct SickLeave {
    std::optional<Date> from{};
    std::optional<Date> to{};  // nothing: still going on
    std::optional<double> percent{};

    bool operator==(const SickLeave&) const = default;
};

struct Complaint {
    Location location{};
    std::optional<Date> onset{};        // of this episode
    std::optional<Date> first_onset{};  // of the first episode ever
    Radiation radiation{};
    Answer dermatomal{};
    std::optional<int> pain_nrs{};  // 0..10
    std::vector<SickLeave> sick_leaves{};
    std::string description{};

    bool operator==(const Complaint&) const = default;
};

struct FlagAnswer {
    std::string flag{};  // id in the instrument
    Answer answer{};

    bool operator==(const FlagAnswer&) const = default;
};

// That a specific cause behind a red flag was excluded: by whom, when, in words.
struct Exclusion {
    std::string flag{};
    std::string
        by{};  // own-examination | imaging | specialist | general-practitioner; empty: unknown
    std::optional<Date> date{};
    std::string text{};

    bool operator==(const Exclusion&) const = default;
};

struct RedFlags {
    std::vector<FlagAnswer> answers{};
    std::vector<Exclusion> exclusions{};

    bool operator==(const RedFlags&) const = default;
};

// How the level of a factor is given: unknown, stated by the doctor, or derived from the worksheet.
enum class LevelChoice { unknown, stated, worksheet };

struct FactorExposure {
    std::string factor{};  // id in the instrument
    LevelChoice choice{};
    tables::Level stated{};  // counts only when choice is `stated`
    std::string evidence{};  // grade id in the instrument; empty: unknown
    std::string note{};

    bool operator==(const FactorExposure&) const = default;
};

struct Lift {
    std::optional<double> load_kg{};
    std::optional<double> per_min{};
    std::optional<double> hold_s{};
    // Geometry, for the NIOSH equation only.
    std::optional<double> h_cm{};
    std::optional<double> v_cm{};
    std::optional<double> d_cm{};
    std::optional<double> asymmetry_deg{};
    std::string coupling{};  // good | fair | poor; empty: unknown

    bool operator==(const Lift&) const = default;
};

struct Posture {
    std::optional<double> trunk_flexion_deg{};
    std::optional<double> trunk_rotation_deg{};
    std::optional<double> share{};  // 0..1 of the task's time

    bool operator==(const Posture&) const = default;
};

// Frequency-weighted r.m.s. acceleration per axis, before the k factors.
struct Vibration {
    std::optional<double> x_m_s2{};
    std::optional<double> y_m_s2{};
    std::optional<double> z_m_s2{};
    std::string source{};  // evidence grade id; empty: unknown

    bool operator==(const Vibration&) const = default;
};

struct Task {
    std::string name{};
    std::optional<double> min_per_shift{};
    std::vector<Lift> lifts{};
    std::vector<Posture> postures{};
    std::vector<Vibration> vibrations{};

    bool operator==(const Task&) const = default;
};

struct Worksheet {
    std::optional<double> shift_min{};
    std::optional<double> shifts_per_week{};
    std::optional<double> years{};
    std::vector<Task> tasks{};

    bool operator==(const Worksheet&) const = default;
};

struct Exposure {
    std::vector<FactorExposure> factors{};
    std::optional<Worksheet> worksheet{};

    bool operator==(const Exposure&) const = default;
};

struct QuestionAnswer {
    std::string question{};  // code in the list "question"
    Answer answer{};

    bool operator==(const QuestionAnswer&) const = default;
};

struct OtherCause {
    std::string contribution{};  // large | reasonable | somewhat | hardly; empty: unknown
    std::string text{};

    bool operator==(const OtherCause&) const = default;
};

enum class ConclusionClass { very_likely, likely, suspected, not_occupational, undecided };

struct Judgement {
    std::optional<ConclusionClass> conclusion{};
    std::string reason{};

    bool operator==(const Judgement&) const = default;
};

struct Measure {
    std::string kind{};  // organisation | technique | behaviour; empty: unknown
    std::optional<Date> due{};
    std::string text{};

    bool operator==(const Measure&) const = default;
};

struct Consent {
    std::string to{};  // insurer-medical-adviser | treating-physician
    std::optional<Date> date{};
    std::optional<Date> until{};
    std::optional<Date> withdrawn{};
    std::string purpose{};
    std::string recipient{};

    bool operator==(const Consent&) const = default;
};

struct Inspection {
    std::optional<Date> sent{};
    std::optional<Date> answered{};
    std::string outcome{};  // agreed | corrections | blocked; empty: not yet
    std::string comments{};

    bool operator==(const Inspection&) const = default;
};

struct Case {
    std::string id{};
    std::string instrument{};  // id of the instrument it is assessed with
    Worker worker{};
    Employment employment{};
    Physician physician{};
    std::optional<Date> assessment_date{};
    Complaint complaint{};
    RedFlags red_flags{};
    Exposure exposure{};
    std::vector<QuestionAnswer> work_relation{};
    std::vector<OtherCause> other_causes{};
    Judgement judgement{};
    std::vector<std::string> work_limits{};
    std::vector<Measure> measures{};
    std::vector<Consent> consents{};
    std::optional<Inspection> inspection{};
    Care care{};

    bool operator==(const Case&) const = default;
};

// Look-ups by id; nothing or unknown when the case does not say. `expected` is where the answer
// most likely stands in its list (cases mostly keep the instrument's order); it changes only the
// speed.
Answer flag_answer(const Case& facts, std::string_view flag, std::size_t expected = 0);
const Exclusion* find_exclusion(const Case& facts, std::string_view flag);
const FactorExposure* find_factor(const Case& facts, std::string_view factor,
                                  std::size_t expected = 0);
Answer question_answer(const Case& facts, std::string_view question);

}  // namespace werkrug::core

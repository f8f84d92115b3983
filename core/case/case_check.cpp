#include "core/case/case_check.hpp"

#include "core/assessment/assess.hpp"
#include "core/case/care_check.hpp"
#include "core/case/problem_list.hpp"
#include "tables/registration_number.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace werkrug::core {

namespace {

using tables::Instrument;

class Checker : private ProblemList {
  public:
    Checker(const Case& facts, const Instrument& instrument, Date today)
        : facts_(facts), instrument_(instrument), today_(today) {}

    Problems check() {
        check_worker();
        check_employment();
        check_physician();
        check_complaint();
        check_red_flags();
        check_factors();
        if (facts_.exposure.worksheet) check_worksheet(*facts_.exposure.worksheet);
        check_judgement();
        check_consents();
        check_inspection();
        add(check_care(facts_, today_));
        return take();
    }

  private:
    void check_worker();
    void check_employment();
    void check_physician();
    void check_complaint();
    void check_red_flags();
    void check_factors();
    void check_level(const FactorExposure& factor, const tables::Factor& known,
                     const std::string& path);
    void check_worksheet(const Worksheet& worksheet);
    void check_task(const Task& task, const Worksheet& worksheet, const std::string& path);
    void check_lift(const Lift& lift, const std::string& path);
    void check_postures(const Task& task, const std::string& path);
    void check_vibrations(const Task& task, const std::string& path);
    void check_judgement();
    void check_consents();
    void check_inspection();

    const Case& facts_;
    const Instrument& instrument_;
    Date today_;
};

void Checker::check_worker() {
    const std::string path = "case/worker/birth-date";
    const auto birth = facts_.worker.birth_date;
    check_order(birth, today_, path, msg("the date of birth is in the future"));
    check_order(birth, facts_.assessment_date, path,
                msg("the date of birth is after the assessment"));
    check_order(birth, facts_.complaint.onset, path, msg("the date of birth is after the onset"));
    check_order(birth, facts_.complaint.first_onset, path,
                msg("the date of birth is after the first onset"));
}

void Checker::check_employment() {
    const auto& employment = facts_.employment;
    check_range(employment.hours_per_week, "employment/hours-per-week",
                "case/employment/hours-per-week");
    check_order(employment.from, employment.to, "case/employment/to",
                msg("the employment ends before it began"));
    check_order(facts_.worker.birth_date, employment.from, "case/employment/from",
                msg("the employment began before the date of birth"));
    check_order(employment.from, facts_.assessment_date, "case/employment/from",
                msg("the employment began after the assessment"), Severity::warning);
}

void Checker::check_physician() {
    const std::string path = "case/physician/big-number";
    const auto& number = facts_.physician.big_number;
    if (number.empty()) return;
    switch (tables::check_big_number(number)) {
        case tables::BigNumberCheck::good:
            break;
        case tables::BigNumberCheck::malformed:
            warn(path, msg("not the form of a BIG number"),
                 msg("11 digits, of which the second is a 9"));
            break;
        case tables::BigNumberCheck::wrong_check_digit:
            warn(path, msg("the check digit of the BIG number does not fit"),
                 msg("compare it with the register"));
            break;
    }
}

void Checker::check_complaint() {
    const auto& complaint = facts_.complaint;
    check_order(complaint.onset, facts_.assessment_date, "case/assessment-date",
                msg("the assessment is before the onset"));
    check_order(complaint.first_onset, complaint.onset, "case/complaint/first-onset",
                msg("the first onset is after the onset of this episode"));
    check_range(complaint.pain_nrs, "complaint/pain-nrs", "case/complaint/pain-nrs");
    for (std::size_t i = 0; i < complaint.sick_leaves.size(); ++i) {
        const auto& leave = complaint.sick_leaves[i];
        const auto path = nth("case/complaint/sick-leave", i);
        check_order(leave.from, leave.to, path + "/@to",
                    msg("the sick leave ends before it began"));
        check_range(leave.percent, "sick-leave/percent", path + "/@percent");
    }
}

void Checker::check_red_flags() {
    const auto& flags = facts_.red_flags;
    for (std::size_t i = 0; i < flags.answers.size(); ++i) {
        const auto path = nth("case/red-flags/flag", i) + "/@id";
        const auto* known = instrument_.find_red_flag(flags.answers[i].flag);
        if (known == nullptr)
            report(path, msg("a red flag that the instrument does not have"));
        else if (known->derived())
            report(path, msg("this red flag is derived from dates, not answered"),
                   msg("remove it here; an exclusion may stay"));
    }
    for (std::size_t i = 0; i < flags.exclusions.size(); ++i) {
        const auto& exclusion = flags.exclusions[i];
        const auto path = nth("case/red-flags/exclusion", i);
        if (instrument_.find_red_flag(exclusion.flag) == nullptr)
            report(path + "/@flag", msg("a red flag that the instrument does not have"));
        if (exclusion.by.empty())
            warn(path + "/@by", msg("by whom the cause was excluded is not recorded"));
        if (!exclusion.date)
            warn(path + "/@date", msg("the date of the exclusion is not recorded"));
        check_order(exclusion.date, facts_.assessment_date, path + "/@date",
                    msg("the exclusion is after the assessment"), Severity::warning);
    }
}

void Checker::check_factors() {
    for (std::size_t i = 0; i < facts_.exposure.factors.size(); ++i) {
        const auto& factor = facts_.exposure.factors[i];
        const auto path = nth("case/exposure/factor", i);
        const auto* known = instrument_.find_factor(factor.factor);
        if (known == nullptr) {
            report(path + "/@id", msg("a factor that the instrument does not have"));
            continue;
        }
        if (!factor.evidence.empty() && instrument_.find_evidence_grade(factor.evidence) == nullptr)
            report(path + "/@evidence",
                   msg("a grade of evidence that the instrument does not have"));
        check_level(factor, *known, path);
    }
}

void Checker::check_level(const FactorExposure& factor, const tables::Factor& known,
                          const std::string& path) {
    if (factor.choice == LevelChoice::stated && known.find(factor.stated) == nullptr)
        report(path + "/@level", msg("a level that this factor does not have"));
    if (factor.choice != LevelChoice::worksheet) return;
    if (!known.derivable())
        report(path + "/@level", msg("the level of this factor cannot come from a worksheet"));
    else if (!facts_.exposure.worksheet)
        warn(path + "/@level", msg("there is no worksheet to take the level from"));
}

void Checker::check_worksheet(const Worksheet& worksheet) {
    const std::string path = "case/exposure/worksheet";
    check_range(worksheet.shift_min, "worksheet/shift-min", path + "/@shift-min");
    check_range(worksheet.shifts_per_week, "worksheet/shifts-per-week", path + "/@shifts-per-week");
    check_range(worksheet.years, "worksheet/years", path + "/@years");
    double together_min = 0;
    for (std::size_t i = 0; i < worksheet.tasks.size(); ++i) {
        check_task(worksheet.tasks[i], worksheet, nth(path + "/task", i));
        together_min += worksheet.tasks[i].min_per_shift.value_or(0);
    }
    if (worksheet.shift_min && together_min > *worksheet.shift_min)
        warn(path + "/@shift-min", msg("the tasks together are longer than the shift"),
             msg("right only when tasks overlap in time"));
}

void Checker::check_task(const Task& task, const Worksheet& worksheet, const std::string& path) {
    check_range(task.min_per_shift, "task/min-per-shift", path + "/@min-per-shift");
    if (task.min_per_shift && worksheet.shift_min && *task.min_per_shift > *worksheet.shift_min)
        report(path + "/@min-per-shift", msg("the task is longer than the shift"),
               msg("both are in minutes per shift"));
    for (std::size_t i = 0; i < task.lifts.size(); ++i)
        check_lift(task.lifts[i], nth(path + "/lift", i));
    check_postures(task, path);
    check_vibrations(task, path);
}

void Checker::check_lift(const Lift& lift, const std::string& path) {
    check_range(lift.load_kg, "lift/load-kg", path + "/@load-kg");
    check_range(lift.per_min, "lift/per-min", path + "/@per-min");
    check_range(lift.hold_s, "lift/hold-s", path + "/@hold-s");
    check_range(lift.h_cm, "lift/h-cm", path + "/@h-cm");
    check_range(lift.v_cm, "lift/v-cm", path + "/@v-cm");
    check_range(lift.d_cm, "lift/d-cm", path + "/@d-cm");
    check_range(lift.asymmetry_deg, "lift/asymmetry-deg", path + "/@asymmetry-deg");
}

void Checker::check_postures(const Task& task, const std::string& path) {
    double together = 0;
    for (std::size_t i = 0; i < task.postures.size(); ++i) {
        const auto& posture = task.postures[i];
        const auto row = nth(path + "/posture", i);
        check_range(posture.trunk_flexion_deg, "posture/trunk-flexion-deg",
                    row + "/@trunk-flexion-deg");
        check_range(posture.trunk_rotation_deg, "posture/trunk-rotation-deg",
                    row + "/@trunk-rotation-deg");
        check_range(posture.share, "posture/share", row + "/@share");
        together += posture.share.value_or(0);
    }
    constexpr double rounding = 1e-9;
    if (together > 1 + rounding)
        warn(path, msg("the shares of the postures add up to more than the whole task"),
             msg("together they count as the whole task"));
}

void Checker::check_vibrations(const Task& task, const std::string& path) {
    for (std::size_t i = 0; i < task.vibrations.size(); ++i) {
        const auto& vibration = task.vibrations[i];
        const auto row = nth(path + "/vibration", i);
        check_range(vibration.x_m_s2, "vibration/x-m-s2", row + "/@x-m-s2");
        check_range(vibration.y_m_s2, "vibration/y-m-s2", row + "/@y-m-s2");
        check_range(vibration.z_m_s2, "vibration/z-m-s2", row + "/@z-m-s2");
        if (i > 0)
            report(row, msg("a second vibration in one task"),
                   msg("make two tasks, each with its own minutes"));
    }
}

// What needs the result: a level against the worksheet, the judgement against the instrument.
void Checker::check_judgement() {
    const auto assessment = assess(facts_, instrument_);
    for (std::size_t i = 0; i < facts_.exposure.factors.size(); ++i) {
        const auto& factor = facts_.exposure.factors[i];
        if (factor.choice != LevelChoice::stated || !factor.note.empty()) continue;
        const auto& results = assessment.exposure.factors;
        const bool differs = std::any_of(results.begin(), results.end(), [&](const auto& result) {
            return instrument_.factors[result.factor].id == factor.factor && result.differs();
        });
        if (differs)
            report(nth("case/exposure/factor", i) + "/note",
                   msg("the stated level differs from that of the worksheet; a note is required"),
                   msg("say why the stated level counts"));
    }
    const auto& outcome = assessment.work_relatedness;
    if (outcome && outcome->deviates && facts_.judgement.reason.empty())
        report("case/judgement/reason",
               msg("the judgement deviates from the instrument; a reason is required"),
               msg("say why the instrument does not decide in this case"));
}

void Checker::check_consents() {
    for (std::size_t i = 0; i < facts_.consents.size(); ++i) {
        const auto& consent = facts_.consents[i];
        const auto path = nth("case/consent/given", i);
        if (!consent.date) warn(path + "/@date", msg("the date of the consent is not recorded"));
        check_order(consent.date, consent.until, path + "/@until",
                    msg("the consent ends before it was given"));
        check_order(consent.date, consent.withdrawn, path + "/@withdrawn",
                    msg("the consent was withdrawn before it was given"));
    }
}

void Checker::check_inspection() {
    if (!facts_.inspection) return;
    const auto& inspection = *facts_.inspection;
    const std::string path = "case/inspection";
    check_order(inspection.sent, inspection.answered, path + "/@answered",
                msg("the worker’s answer is before the report was sent"));
    if (!inspection.outcome.empty() && !inspection.answered)
        warn(path + "/@answered", msg("the date of the worker’s answer is not recorded"));
}

}  // namespace

Problems check_case(const Case& facts, const Instrument& instrument, Date today) {
    return Checker(facts, instrument, today).check();
}

}  // namespace werkrug::core

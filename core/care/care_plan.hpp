// The care plan of a case on a day: what is proposed, why, and what the doctor did with it.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "tables/care_plan.hpp"
#include "tables/questionnaires.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// The class of risk by the last questionnaire that has one.
struct RiskFinding {
    const tables::Questionnaire* form{};
    std::size_t risk_class{};  // index into its classes
    Date date{};               // of the questionnaire
};

enum class AdviceState { proposed, ticked, dropped };

struct CarePlanLine {
    const tables::CareLine* line{};
    AdviceState state{};
    bool fits{true};  // false: was chosen, and no longer fits the phase or the class of risk
};

struct CarePlan {
    Date day{};
    // Nothing: step 1 is open on that day, and no advice is given.
    std::optional<tables::AdviceSituation> situation{};
    std::optional<int> duration_days{};  // since the onset
    std::optional<RiskFinding> risk{};
    std::vector<CarePlanLine> lines{};  // in the order of the data
};

// Pure. The phase is that of the day, by the limits of the instrument; the class of risk that of
// the last questionnaire up to the day. A line that was ticked stays in the plan when it no longer
// fits.
CarePlan care_plan(const Case& facts, const tables::Instrument& instrument, Date day);

// "acute" | "red-flag" | …: the codes of the list "care-situation".
std::string_view name_of(tables::AdviceSituation situation);

// "chronic low-back pain, 116 days since the onset", or why no advice is given.
std::string situation_words(const CarePlan& plan, const Translator& tr);

// "Risk of a long course: medium risk (STarT Back, 16 March 2026)", or that it is not known.
std::string risk_words(const CarePlan& plan, const Translator& tr);

// Why a line stands in the plan: the phase, and the class of risk where it counts.
std::string care_reason(const CarePlan& plan, const CarePlanLine& line, const Translator& tr);

}  // namespace werkrug::core

#include "core/assessment/assess.hpp"

#include "core/assessment/diagnosis.hpp"
#include "core/assessment/exposure.hpp"
#include "core/assessment/work_relatedness.hpp"

namespace werkrug::core {

Assessment assess(const Case& facts, const tables::Instrument& instrument) {
    // Room for the reasons of a full case, so that the list is allocated once.
    constexpr std::size_t usual_reasons = 32;

    Assessment result;
    result.reasons.reserve(usual_reasons);
    result.diagnosis = diagnose(facts, instrument, result.incomplete, result.reasons);
    result.exposure = evaluate_exposure(facts, instrument, result.incomplete, result.reasons);
    // Steps 2 and 3 do not run on another disease: the levels stay visible, nothing follows from
    // them.
    if (result.diagnosis.conclusion == DiagnosisConclusion::nonspecific)
        result.work_relatedness =
            work_relatedness(facts, result.exposure, instrument, result.incomplete, result.reasons);
    else if (result.diagnosis.conclusion != DiagnosisConclusion::incomplete)
        result.reasons.push_back({.rule = Rule::remark_not_same_disease});
    return result;
}

}  // namespace werkrug::core

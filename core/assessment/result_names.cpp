// The spellings of conclusions and rules in the JSON result.
#include "core/assessment/explain.hpp"

#include <array>

namespace werkrug::core {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 31> rule_names{"not-low-back-pain",
                                                      "red-flag-present",
                                                      "radicular-suspected",
                                                      "red-flag-excluded",
                                                      "diagnosis-open",
                                                      "nonspecific",
                                                      "duration",
                                                      "diagnosis-code",
                                                      "level-stated",
                                                      "level-derived",
                                                      "level-unknown",
                                                      "level-not-counted",
                                                      "points-sum",
                                                      "age-band",
                                                      "table-cell",
                                                      "model",
                                                      "interval",
                                                      "probability",
                                                      "threshold",
                                                      "borderline",
                                                      "judgement-agrees",
                                                      "judgement-deviates",
                                                      "judgement-undecided",
                                                      "remark-age-band-at-onset",
                                                      "remark-weak-evidence",
                                                      "remark-levels-differ",
                                                      "remark-uncorrected-odds-ratios",
                                                      "remark-interval-assumed",
                                                      "remark-working-definition",
                                                      "remark-derived-instrument",
                                                      "remark-not-same-disease"};
static_assert(rule_names.size() == static_cast<std::size_t>(Rule::remark_not_same_disease) + 1);

}  // namespace

std::string_view name_of(DiagnosisConclusion conclusion) {
    switch (conclusion) {
        case DiagnosisConclusion::nonspecific:
            return "nonspecific";
        case DiagnosisConclusion::specific_suspected:
            return "specific-suspected";
        case DiagnosisConclusion::not_low_back_pain:
            return "not-low-back-pain";
        case DiagnosisConclusion::incomplete:
            break;
    }
    return "incomplete";
}

std::string_view name_of(Rule rule) {
    return rule_names.at(static_cast<std::size_t>(rule));
}

}  // namespace werkrug::core

#include "core/care/advice_situation.hpp"

namespace werkrug::core {

namespace {

using tables::AdviceSituation;

std::optional<AdviceSituation> phase(const std::optional<tables::DurationClass>& duration) {
    if (!duration) return std::nullopt;
    switch (*duration) {
        case tables::DurationClass::acute:
            return AdviceSituation::acute;
        case tables::DurationClass::subacute:
            return AdviceSituation::subacute;
        case tables::DurationClass::chronic:
            return AdviceSituation::chronic;
    }
    return std::nullopt;
}

}  // namespace

std::optional<AdviceSituation> advice_situation(const DiagnosisResult& diagnosis) {
    if (diagnosis.emergency) return AdviceSituation::emergency;
    if (!diagnosis.red_flags_present.empty()) return AdviceSituation::red_flag;
    switch (diagnosis.conclusion) {
        case DiagnosisConclusion::specific_suspected:
            return AdviceSituation::radicular;  // no red flag holds, so it is the nerve root
        case DiagnosisConclusion::not_low_back_pain:
            return AdviceSituation::elsewhere;
        case DiagnosisConclusion::nonspecific:
            return phase(diagnosis.duration_class);
        case DiagnosisConclusion::incomplete:
            break;
    }
    return std::nullopt;
}

}  // namespace werkrug::core

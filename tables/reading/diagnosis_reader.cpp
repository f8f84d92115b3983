// Step 1 of an instrument file: red flags and codes.
#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"

namespace werkrug::tables {

namespace {

RedFlag read_red_flag(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    RedFlag flag;
    flag.id = read_id(element, used);
    flag.title = read_localized(element);
    flag.emergency = read_yes_no(element, "emergency", false);
    if (element.attribute("onset-age-under"))
        flag.onset_age_under =
            read_whole(element, "onset-age-under", field_limit("instrument/age"));
    if (element.attribute("onset-age-over"))
        flag.onset_age_over = read_whole(element, "onset-age-over", field_limit("instrument/age"));
    flag.source = read_source(element, sources);
    element.finish();
    return flag;
}

DiagnosisCode read_code(Element& element) {
    static constexpr Choice<bool> radiations[] = {{"not-below-knee", false}, {"below-knee", true}};
    static constexpr Choice<DurationClass> durations[] = {{"acute", DurationClass::acute},
                                                          {"subacute", DurationClass::subacute},
                                                          {"chronic", DurationClass::chronic}};
    DiagnosisCode code;
    code.below_knee = read_choice<bool>(element, "radiation", radiations);
    if (element.attribute("duration"))
        code.duration = read_choice<DurationClass>(element, "duration", durations);
    code.cas = read_text_attribute(element, "cas");
    code.icd10 = read_text_attribute(element, "icd10");
    element.finish();
    return code;
}

}  // namespace

Diagnosis read_diagnosis(Element element, const std::vector<Source>& sources) {
    Diagnosis diagnosis;
    diagnosis.subacute_from_days =
        read_whole(element, "subacute-from-days", field_limit("instrument/days"));
    diagnosis.chronic_over_days =
        read_whole(element, "chronic-over-days", field_limit("instrument/days"));
    diagnosis.source = read_source(element, sources);
    diagnosis.title = read_localized_child(element, "title");
    diagnosis.definition = read_localized_child(element, "definition");
    if (auto flags = element.required_child("red-flags")) {
        UsedIds used;
        for (auto& flag : flags->children("red-flag"))
            diagnosis.red_flags.push_back(read_red_flag(flag, used, sources));
        flags->finish();
    }
    if (auto codes = element.required_child("codes")) {
        for (auto& code : codes->children("code")) diagnosis.codes.push_back(read_code(code));
        codes->finish();
    }
    element.finish();
    return diagnosis;
}

}  // namespace werkrug::tables

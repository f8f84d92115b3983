#include "core/assessment/result_json.hpp"

#include "core/assessment/explain.hpp"
#include "core/case/names.hpp"
#include "core/io/json_values.hpp"
#include "core/io/sha256.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;
using tables::Instrument;

Json instrument_json(const tables::InstrumentFile& file) {
    const auto& instrument = file.instrument;
    return {{"id", instrument.id},
            {"version", instrument.version},
            {"status", tables::name_of(instrument.status)},
            {"sha256", sha256_hex(file.xml)}};
}

Json flag_ids(const std::vector<std::size_t>& flags, const Instrument& instrument) {
    auto ids = Json::array();
    for (const auto flag : flags) ids.push_back(instrument.diagnosis.red_flags[flag].id);
    return ids;
}

Json diagnosis_json(const DiagnosisResult& result, const Instrument& instrument) {
    const auto* code = result.code ? &instrument.diagnosis.codes[*result.code] : nullptr;
    return {{"conclusion", name_of(result.conclusion)},
            {"duration_class",
             result.duration_class ? Json(tables::name_of(*result.duration_class)) : Json(nullptr)},
            {"duration_days", or_null(result.duration_days)},
            {"red_flags_present", flag_ids(result.red_flags_present, instrument)},
            {"red_flags_open", flag_ids(result.red_flags_open, instrument)},
            {"cas_code", code != nullptr ? Json(code->cas) : Json(nullptr)},
            {"icd10_code", code != nullptr ? Json(code->icd10) : Json(nullptr)}};
}

Json factor_json(const FactorResult& result, const Instrument& instrument) {
    Json json{{"level", result.level ? Json(tables::name_of(*result.level)) : Json(nullptr)}};
    if (instrument.factors[result.factor].counted)
        json["points"] = result.level ? Json(result.points) : Json(nullptr);
    json["evidence"] =
        result.evidence ? Json(instrument.evidence_grades[*result.evidence].id) : Json(nullptr);
    return json;
}

Json measures_json(const ExposureResult& exposure, const Instrument& instrument) {
    if (!exposure.has_worksheet) return nullptr;
    auto json = Json::object();
    for (std::size_t i = 0; i < exposure.measures.size(); ++i)
        json[instrument.measures[i].id] = or_null(exposure.measures[i]);
    return json;
}

Json exposure_json(const ExposureResult& exposure, const Instrument& instrument) {
    auto counted = Json::object();
    auto recorded = Json::object();
    for (const auto& result : exposure.factors) {
        const auto& factor = instrument.factors[result.factor];
        if (factor.counted)
            counted[factor.id] = factor_json(result, instrument);
        else if (result.recorded)
            recorded[factor.id] = factor_json(result, instrument);
    }
    Json json{{"factors", counted}};
    if (!recorded.empty()) json["recorded"] = recorded;
    json["points"] = or_null(exposure.points);
    json["measures"] = measures_json(exposure, instrument);
    return json;
}

Json work_relatedness_json(const std::optional<WorkRelatedness>& outcome,
                           const Instrument& instrument) {
    if (!outcome) return nullptr;
    return {{"age", outcome->age},
            {"age_band", instrument.age_bands[outcome->age_band].id},
            {"prior_percent", outcome->prior_percent},
            {"percent_table", outcome->percent_table},
            {"percent_model", outcome->percent_model},
            {"interval95", Json::array({outcome->interval95.low, outcome->interval95.high})},
            {"probability_at_least_threshold", outcome->probability_at_least_threshold},
            {"threshold_percent", outcome->threshold_percent},
            {"occupational_disease", outcome->occupational_disease},
            {"borderline", outcome->borderline},
            {"conclusion_class",
             outcome->conclusion_class ? Json(name_of(*outcome->conclusion_class)) : Json(nullptr)},
            {"deviates", outcome->deviates}};
}

Json incomplete_json(const Assessment& assessment, const Instrument& instrument) {
    auto incomplete = Json::array();
    for (const auto& missing : assessment.incomplete)
        incomplete.push_back(missing_id(missing, instrument));
    return incomplete;
}

}  // namespace

std::string brief_result_json(const Assessment& assessment, const Case& facts,
                              const Instrument& instrument) {
    const Json json{{"case_id", facts.id},
                    {"instrument", instrument.id},
                    {"diagnosis", diagnosis_json(assessment.diagnosis, instrument)},
                    {"exposure", exposure_json(assessment.exposure, instrument)},
                    {"assessment", work_relatedness_json(assessment.work_relatedness, instrument)},
                    {"incomplete", incomplete_json(assessment, instrument)}};
    const auto text = json.dump();
    return text.substr(1, text.size() - 2);
}

std::string result_json(const Assessment& assessment, const Case& facts,
                        const tables::InstrumentFile& file, const Translator& tr) {
    const auto& instrument = file.instrument;
    auto reasons = Json::array();
    for (const auto& reason : explain(assessment, facts, instrument, tr))
        reasons.push_back(
            {{"rule", reason.rule}, {"text", reason.text}, {"source", reason.source}});

    const Json json{{"result_format", 1},
                    {"case_id", facts.id},
                    {"instrument", instrument_json(file)},
                    {"diagnosis", diagnosis_json(assessment.diagnosis, instrument)},
                    {"exposure", exposure_json(assessment.exposure, instrument)},
                    {"assessment", work_relatedness_json(assessment.work_relatedness, instrument)},
                    {"incomplete", incomplete_json(assessment, instrument)},
                    {"reasons", reasons}};
    return json.dump(2) + "\n";
}

}  // namespace werkrug::core

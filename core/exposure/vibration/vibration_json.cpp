#include "core/exposure/vibration/vibration_json.hpp"

#include "core/exposure/vibration/weighting_filter.hpp"
#include "tables/vibration_weightings.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

Json values_json(const VibrationValues& values) {
    return {{"rms_m_s2", values.rms_m_s2},
            {"vdv_m_s1_75", values.vdv_m_s1_75},
            {"mtvv_m_s2", values.mtvv_m_s2},
            {"crest_factor", values.crest_factor},
            {"mtvv_exponential_m_s2", values.mtvv_exponential_m_s2},
            {"peak_m_s2", values.peak_m_s2}};
}

Json axes_json(const AxisValues& axes) {
    Json json = Json::object();
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (!axes[i]) continue;
        const auto& rule = tables::vibration_rules().axes[i];
        Json one{{"weighting", rule.weighting}};
        one.update(values_json(*axes[i]));
        json[rule.name] = std::move(one);
    }
    return json;
}

Json spectrum_json(const std::vector<BandValue>& spectrum, const AxisValues& axes) {
    Json bands = Json::array();
    for (const auto& band : spectrum) {
        Json rms = Json::object();
        for (std::size_t i = 0; i < band.rms_m_s2.size(); ++i)
            if (axes[i]) rms[tables::vibration_rules().axes[i].name] = band.rms_m_s2[i];
        bands.push_back({{"hz", band.hz}, {"rms_m_s2", std::move(rms)}});
    }
    return bands;
}

Json marks_json(const std::vector<MarkValues>& marks) {
    Json json = Json::array();
    for (const auto& values : marks) {
        Json one{{"label", values.mark.label},
                 {"start_s", values.mark.start_s},
                 {"end_s", values.mark.end_s},
                 {"axes", axes_json(values.axes)}};
        if (!values.spectrum.empty()) one["spectrum"] = spectrum_json(values.spectrum, values.axes);
        json.push_back(std::move(one));
    }
    return json;
}

}  // namespace

std::string vibration_json(const VibrationAnalysis& analysis, const std::string& file,
                           const Translator& tr) {
    Json warnings = Json::array();
    for (const auto& warning : analysis.warnings)
        warnings.push_back(problem_line(warning, file, tr));
    Json json{{"rate_hz", analysis.recording.rate_hz},
              {"duration_s", analysis.duration_s},
              {"samples", analysis.frames},
              {"format", analysis.recording.format},
              {"unit", analysis.recording.unit == AccelerationUnit::g ? "g" : "m/s2"},
              {"axes", axes_json(analysis.axes)},
              {"marks", marks_json(analysis.marks)}};
    if (!analysis.spectrum.empty())
        json["spectrum"] = spectrum_json(analysis.spectrum, analysis.axes);
    json["warnings"] = std::move(warnings);
    // A name of a file need not be UTF-8; JSON is.
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string filters_json(double rate_hz) {
    Json filters = Json::object();
    for (const auto& axis : tables::vibration_rules().axes) {
        Json rows = Json::array();
        for (const auto& s : design_weighting(tables::weighting(axis.weighting), rate_hz))
            rows.push_back({s.b0, s.b1, s.b2, 1, s.a1, s.a2});
        filters[axis.weighting] = std::move(rows);
    }
    return Json{{"rate_hz", rate_hz}, {"weightings", std::move(filters)}}.dump(indent) + '\n';
}

}  // namespace werkrug::core

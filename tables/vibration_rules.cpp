#include "tables/vibration_rules.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <limits>

namespace werkrug::tables {

namespace {

using Sources = std::vector<Source>;

constexpr FieldLimit any_amount{.min = 0, .max = std::numeric_limits<double>::max()};
constexpr FieldLimit any_count{.min = 1, .max = std::numeric_limits<int>::max(), .whole = true};
constexpr FieldLimit any_band{
    .min = std::numeric_limits<int>::min(), .max = std::numeric_limits<int>::max(), .whole = true};

double read_amount(Element& element, std::string_view name) {
    return read_number(element, name, any_amount);
}

void read_axes(Element element, const Sources& sources, VibrationRules& rules) {
    cited(element, sources);
    auto axes = element.children("axis");
    if (axes.size() != rules.axes.size()) element.report(msg("There are three axes"));
    for (std::size_t i = 0; i < rules.axes.size() && i < axes.size(); ++i) {
        rules.axes[i] = {.name = read_text_attribute(axes[i], "name"),
                         .weighting = read_text_attribute(axes[i], "weighting"),
                         .factor = read_amount(axes[i], "factor")};
        axes[i].finish();
    }
    element.finish();
}

VibrationLimits read_limit(Element& element) {
    VibrationLimits limits;
    limits.a8_action_m_s2 = read_amount(element, "a8-action");
    limits.a8_limit_m_s2 = read_amount(element, "a8-limit");
    if (element.attribute("vdv-action"))
        limits.vdv_action_m_s1_75 = read_amount(element, "vdv-action");
    if (element.attribute("vdv-limit"))
        limits.vdv_limit_m_s1_75 = read_amount(element, "vdv-limit");
    element.finish();
    return limits;
}

void read_limits(Element element, const Sources& sources, VibrationRules& rules) {
    rules.source = cited(element, sources);
    rules.reference_h = read_amount(element, "reference-h");
    rules.points_at_action = read_amount(element, "points-at-action");
    static constexpr Choice<VibrationLimits VibrationRules::*> kinds[] = {
        {"whole-body", &VibrationRules::whole_body}, {"hand-arm", &VibrationRules::hand_arm}};
    for (auto& limit : element.children("limit")) {
        const auto kind = read_choice(limit, "kind", kinds);
        rules.*kind = read_limit(limit);
    }
    element.finish();
}

void read_method(Element element, const Sources& sources, VibrationRules& rules) {
    cited(element, sources);
    rules.method = {.running_s = read_amount(element, "running-s"),
                    .crest_factor = read_amount(element, "crest-factor"),
                    .mtvv_ratio = read_amount(element, "mtvv-ratio"),
                    .vdv_ratio = read_amount(element, "vdv-ratio")};
    element.finish();
}

void read_uncertainty(Element element, const Sources& sources, VibrationRules& rules) {
    cited(element, sources);
    rules.coverage_factor = read_amount(element, "coverage-factor");
    element.finish();
}

void read_spectrum(Element element, const Sources& sources, VibrationRules& rules) {
    cited(element, sources);
    rules.first_band = read_whole(element, "first-band", any_band);
    rules.last_band = read_whole(element, "last-band", any_band);
    element.finish();
}

void read_recordings(Element element, const Sources& sources, VibrationRules& rules) {
    cited(element, sources);
    rules.recordings = {.min_rate_hz = read_amount(element, "min-rate-hz"),
                        .max_rate_hz = read_amount(element, "max-rate-hz"),
                        .max_hours = read_amount(element, "max-hours"),
                        .max_marks = read_whole(element, "max-marks", any_count),
                        .gravity_m_s2 = read_amount(element, "gravity-m-s2"),
                        .gravity_band_percent = read_amount(element, "gravity-band-percent"),
                        .offset_m_s2 = read_amount(element, "offset-m-s2"),
                        .flat_samples = read_whole(element, "flat-samples", any_count),
                        .dropout_s = read_amount(element, "dropout-s"),
                        .quiet_m_s2 = read_amount(element, "quiet-m-s2"),
                        .violent_m_s2 = read_amount(element, "violent-m-s2")};
    element.finish();
}

VibrationRules read_rules() {
    VibrationRules rules;
    read_reference_data("vibration-rules.xml", [&rules](Element& root) {
        const auto sources = read_citations(root);
        if (const auto part = root.required_child("axes")) read_axes(*part, sources, rules);
        if (const auto part = root.required_child("limits")) read_limits(*part, sources, rules);
        if (const auto part = root.required_child("method")) read_method(*part, sources, rules);
        if (const auto part = root.required_child("uncertainty"))
            read_uncertainty(*part, sources, rules);
        if (const auto part = root.required_child("spectrum")) read_spectrum(*part, sources, rules);
        if (const auto part = root.required_child("recordings"))
            read_recordings(*part, sources, rules);
        root.finish();
    });
    return rules;
}

}  // namespace

const VibrationRules& vibration_rules() {
    static const auto rules = read_rules();
    return rules;
}

}  // namespace werkrug::tables

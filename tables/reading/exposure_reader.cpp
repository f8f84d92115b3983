// Step 2 of an instrument file: evidence grades, measures, factors with their levels, orientations.
#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

constexpr Choice<Basis> bases[] = {{"working-definition", Basis::working_definition},
                                   {"secondary", Basis::secondary},
                                   {"at-source", Basis::at_source}};

EvidenceGrade read_grade(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    EvidenceGrade grade;
    grade.id = read_id(element, used);
    grade.title = read_localized(element);
    grade.weak = read_yes_no(element, "weak", false);
    grade.source = read_source(element, sources);
    element.finish();
    return grade;
}

// ---- measures

void read_vibration_parameters(Element& element, Measure& measure) {
    measure.axis_factors = {read_number(element, "k-x", field_limit("instrument/amount")),
                            read_number(element, "k-y", field_limit("instrument/amount")),
                            read_number(element, "k-z", field_limit("instrument/amount"))};
    measure.reference_hours =
        read_number(element, "reference-h", field_limit("instrument/reference-h"));
}

bool is_vibration(MeasureKind kind) {
    return kind == MeasureKind::a8 || kind == MeasureKind::a8_squared_years;
}

Measure read_measure(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    static constexpr Choice<MeasureKind> kinds[] = {
        {"hours-at-lift-rate", MeasureKind::hours_at_lift_rate},
        {"lift-hold-share", MeasureKind::lift_hold_share},
        {"lifts-per-shift", MeasureKind::lifts_per_shift},
        {"posture-hours", MeasureKind::posture_hours},
        {"posture-share", MeasureKind::posture_share},
        {"a8", MeasureKind::a8},
        {"a8-squared-years", MeasureKind::a8_squared_years}};
    Measure measure;
    measure.id = read_id(element, used);
    measure.kind = read_choice<MeasureKind>(element, "kind", kinds);
    measure.title = read_localized(element);
    measure.unit = element.attribute("unit").value_or("");
    if (is_vibration(measure.kind))
        read_vibration_parameters(element, measure);
    else
        measure.over = read_number(element, "over", field_limit("instrument/amount"));
    if (measure.kind == MeasureKind::hours_at_lift_rate)
        measure.per_min = read_number(element, "per-min", field_limit("instrument/amount"));
    measure.source = read_source(element, sources);
    element.finish();
    return measure;
}

// ---- factors

std::size_t read_measure_reference(Element& element, const std::vector<Measure>& measures) {
    const auto id = element.required_attribute("measure");
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&id](const Measure& measure) { return measure.id == id; });
    if (found != measures.end()) return static_cast<std::size_t>(found - measures.begin());
    if (element.attribute("measure"))
        element.report_attribute("measure", msg("There is no measure “{0}” in this file", {id}));
    return 0;
}

Condition read_condition(Element& element, const Instrument& instrument) {
    static constexpr Choice<Comparison> comparisons[] = {{"at-least", Comparison::at_least},
                                                         {"over", Comparison::over}};
    Condition condition;
    condition.measure = read_measure_reference(element, instrument.measures);
    condition.comparison = read_choice<Comparison>(element, "comparison", comparisons);
    condition.value = read_number(element, "value", field_limit("instrument/amount"));
    condition.basis = read_choice<Basis>(element, "basis", bases);
    condition.source = read_source(element, instrument.sources);
    element.finish();
    return condition;
}

std::optional<double> read_odds_ratio_limit(Element& element, std::string_view name) {
    if (!element.attribute(name)) return std::nullopt;
    return read_number(element, name, field_limit("instrument/odds-ratio"));
}

FactorLevel read_level(Element& element, const Instrument& instrument) {
    static constexpr Choice<Level> levels[] = {{"none", Level::none},
                                               {"moderate", Level::moderate},
                                               {"high", Level::high},
                                               {"present", Level::present}};
    FactorLevel level;
    level.level = read_choice<Level>(element, "name", levels);
    level.title = read_localized_child(element, "title");
    level.criterion = read_localized_child(element, "criterion");
    level.basis = read_choice<Basis>(element, "basis", bases);
    level.points = read_whole(element, "points", field_limit("instrument/points"));
    level.odds_ratio = read_number(element, "odds-ratio", field_limit("instrument/odds-ratio"));
    level.odds_ratio_low = read_odds_ratio_limit(element, "odds-ratio-low");
    level.odds_ratio_high = read_odds_ratio_limit(element, "odds-ratio-high");
    for (auto& condition : element.children("condition"))
        level.conditions.push_back(read_condition(condition, instrument));
    level.source = read_source(element, instrument.sources);
    element.finish();
    return level;
}

Factor read_factor(Element& element, UsedIds& used, const Instrument& instrument) {
    Factor factor;
    factor.id = read_id(element, used);
    factor.title = read_localized_child(element, "title");
    factor.explanation = read_localized_child(element, "explanation");
    factor.counted = read_yes_no(element, "counted", true);
    for (auto& level : element.children("level"))
        factor.levels.push_back(read_level(level, instrument));
    element.finish();
    return factor;
}

Orientation read_orientation(Element& element, const Instrument& instrument) {
    Orientation orientation;
    orientation.factor = element.required_attribute("factor");
    if (element.attribute("factor") && instrument.find_factor(orientation.factor) == nullptr)
        element.report_attribute(
            "factor", msg("There is no factor “{0}” in this file", {orientation.factor}));
    orientation.text = read_localized(element);
    orientation.source = read_source(element, instrument.sources);
    element.finish();
    return orientation;
}

}  // namespace

void read_exposure(Element element, Instrument& instrument) {
    if (auto grades = element.required_child("evidence-grades")) {
        UsedIds used;
        for (auto& grade : grades->children("evidence-grade"))
            instrument.evidence_grades.push_back(read_grade(grade, used, instrument.sources));
        grades->finish();
    }
    if (auto measures = element.required_child("measures")) {
        UsedIds used;
        for (auto& measure : measures->children("measure"))
            instrument.measures.push_back(read_measure(measure, used, instrument.sources));
        measures->finish();
    }
    if (auto factors = element.required_child("factors")) {
        UsedIds used;
        for (auto& factor : factors->children("factor"))
            instrument.factors.push_back(read_factor(factor, used, instrument));
        factors->finish();
    }
    if (auto orientations = element.child("orientations")) {
        for (auto& orientation : orientations->children("orientation"))
            instrument.orientations.push_back(read_orientation(orientation, instrument));
        orientations->finish();
    }
    element.finish();
}

}  // namespace werkrug::tables

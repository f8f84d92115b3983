#include "tables/care_plan.hpp"

#include "tables/reading/advice_situations.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace werkrug::tables {

namespace {

constexpr Choice<CareLineKind> kinds[]{
    {"check", CareLineKind::check},       {"advise", CareLineKind::advise},
    {"do-not", CareLineKind::do_not},     {"refer", CareLineKind::refer},
    {"evaluate", CareLineKind::evaluate}, {"yellow-flag", CareLineKind::yellow_flag}};

using Citations = std::map<std::string, LocalizedText>;  // by id

// As in other files, but in both languages: they are read by people beside each line.
Citations read_sources(Element& root) {
    Citations sources;
    auto part = root.required_child("sources");
    if (!part) return sources;
    UsedIds used;
    for (auto& element : part->children("source")) {
        auto id = read_id(element, used);
        sources[std::move(id)] = read_localized(element);
        element.finish();
    }
    part->finish();
    return sources;
}

LocalizedText source_of(Element& element, const Citations& sources) {
    const auto found = sources.find(element.required_attribute("source"));
    if (found != sources.end()) return found->second;
    element.report_attribute("source", msg("This value is not known"));
    return {};
}

CareLine read_line(Element& element, UsedIds& used, const Citations& sources) {
    CareLine line;
    line.id = read_id(element, used);
    line.kind = read_choice(element, "kind", kinds);
    line.situations = read_advice_situations(element);
    const auto classes = words_in(element.attribute("risk").value_or(""));
    line.risk_classes.insert(classes.begin(), classes.end());
    line.source = source_of(element, sources);
    line.text = read_localized(element);
    element.finish();
    return line;
}

CarePlanData read_care_plan() {
    CarePlanData plan;
    read_reference_data("care-plan.xml", [&plan](Element& root) {
        const auto sources = read_sources(root);
        plan.risk_questionnaire = root.required_attribute("risk-questionnaire");
        plan.risk_group = root.required_attribute("risk-group");
        plan.evaluate_within_days =
            read_whole(root, "evaluate-within-days", field_limit("instrument/days"));
        plan.evaluate_source = source_of(root, sources);
        UsedIds used;
        for (auto& element : root.children("line"))
            plan.lines.push_back(read_line(element, used, sources));
        root.finish();
    });
    return plan;
}

}  // namespace

const CarePlanData& care_plan_data() {
    static const auto read = read_care_plan();
    return read;
}

const CareLine* find_care_line(std::string_view id) {
    const auto& lines = care_plan_data().lines;
    const auto found =
        std::find_if(lines.begin(), lines.end(), [id](const auto& line) { return line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

std::string_view name_of(CareLineKind kind) {
    const auto* const found = std::find_if(std::begin(kinds), std::end(kinds),
                                           [kind](const auto& one) { return one.second == kind; });
    return found == std::end(kinds) ? std::string_view() : found->first;
}

}  // namespace werkrug::tables

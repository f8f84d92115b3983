#include "core/exposure/what_if_json.hpp"

#include "core/assessment/result_json.hpp"
#include "core/io/json_values.hpp"
#include "tables/prevention.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;
using tables::Instrument;

Json place_json(const QuantityPlace& place, const Case& facts) {
    const auto& quantity = quantities()[place.quantity];
    Json json{{"name", quantity.id}};
    if (quantity.of == QuantityOf::worksheet) return json;
    json["task"] = facts.exposure.worksheet->tasks[place.task].name;
    if (quantity.of != QuantityOf::task) json["row"] = place.row + 1;
    return json;
}

Json changes_json(const Case& facts, const Changes& changes, const Instrument& instrument) {
    auto json = Json::array();
    Case copy = facts;
    for (const auto& change : changes.quantities) {
        auto row = place_json(change.place, facts);
        row["from"] = or_null(number_at(*copy.exposure.worksheet, change.place));
        row["to"] = change.value;
        json.push_back(std::move(row));
    }
    for (const auto& change : changes.measures)
        json.push_back({{"name", instrument.measures[change.measure].id}, {"to", change.value}});
    for (const auto& change : changes.levels)
        json.push_back({{"name", instrument.factors[change.factor].id},
                        {"to", change.level ? tables::name_of(*change.level) : "worksheet"}});
    return json;
}

Json stated_json(const Assessment& assessment, const Instrument& instrument) {
    auto json = Json::array();
    for (const auto& result : assessment.exposure.factors)
        if (result.choice == LevelChoice::stated)
            json.push_back(instrument.factors[result.factor].id);
    return json;
}

Json result_part(const Assessment& assessment, const Case& facts, const Instrument& instrument) {
    auto json = Json::parse("{" + brief_result_json(assessment, facts, instrument) + "}");
    json.erase("case_id");
    json.erase("instrument");
    return json;
}

Json smallest_json(const SmallestChange& change, const Case& facts) {
    const auto& known = tables::prevention_quantity(quantities()[change.place.quantity].id);
    auto json = place_json(change.place, facts);
    json["from"] = change.from;
    json["to"] = change.to;
    json["unit"] = known.unit;
    json["method"] = change.method == ChangeMethod::exact ? "exact" : "searched";
    json["tier"] = tables::prevention_tiers()[change.tier].id;
    return json;
}

Json goals_json(const std::vector<PreventionGoal>& goals, const Case& facts,
                const Instrument& instrument) {
    auto json = Json::array();
    for (const auto& goal : goals) {
        auto changes = Json::array();
        for (const auto& change : goal.changes) changes.push_back(smallest_json(change, facts));
        json.push_back(
            {{"goal", goal.factor ? "level" : "threshold"},
             {"factor", goal.factor ? Json(instrument.factors[*goal.factor].id) : Json(nullptr)},
             {"changes", std::move(changes)}});
    }
    return json;
}

}  // namespace

std::string what_if_json(const Case& facts, const Changes& changes, const WhatIf& outcome,
                         const std::vector<PreventionGoal>& goals, const Instrument& instrument) {
    const Json json{{"what_if_format", 1},
                    {"case_id", facts.id},
                    {"instrument", instrument.id},
                    {"changes", changes_json(facts, changes, instrument)},
                    {"stated_factors", stated_json(outcome.after, instrument)},
                    {"before", result_part(outcome.before, facts, instrument)},
                    {"after", result_part(outcome.after, outcome.changed, instrument)},
                    {"smallest_changes", goals_json(goals, facts, instrument)}};
    return json.dump(2) + "\n";
}

}  // namespace werkrug::core

#include "core/assessment/model_comparison_json.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;

Json outcome_json(const ModelOutcome& outcome, const Translator& tr) {
    return {{"id", outcome.id},
            {"title", outcome.title.in(tr.language())},
            {"source", outcome.source.empty() ? Json(nullptr) : Json(outcome.source)},
            {"own", outcome.own},
            {"percent_table", outcome.percent_table ? Json(*outcome.percent_table) : Json(nullptr)},
            {"percent_model", outcome.percent_model},
            {"interval95", {{"low", outcome.interval95.low}, {"high", outcome.interval95.high}}},
            {"probability_at_least_threshold", outcome.probability_at_least_threshold},
            {"reaches_threshold", outcome.reaches_threshold},
            {"borderline", outcome.borderline},
            {"counted", outcome.counted_factors},
            {"not_covered", outcome.uncovered_factors}};
}

}  // namespace

std::string model_comparison_json(const ModelComparison& comparison, const Translator& tr) {
    auto models = Json::array();
    for (const auto& outcome : comparison.outcomes) models.push_back(outcome_json(outcome, tr));
    const Json json{{"threshold_percent", comparison.threshold_percent},
                    {"conclusion_depends", comparison.conclusion_depends()},
                    {"models", std::move(models)}};
    constexpr int indent = 2;
    return json.dump(indent) + "\n";
}

}  // namespace werkrug::core

#include "tables/evidence_sets.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace werkrug::tables {

namespace {

Effect read_effect(Element& element) {
    const FieldLimit positive{.min = std::numeric_limits<double>::min(),
                              .max = std::numeric_limits<double>::max()};
    Effect effect{.factors = words_in(element.required_attribute("factors")),
                  .odds_ratio = read_number(element, "odds-ratio", positive),
                  .low = read_number(element, "low", positive),
                  .high = read_number(element, "high", positive)};
    if (effect.low > effect.odds_ratio || effect.odds_ratio > effect.high)
        element.report(msg("The odds ratio lies outside its interval"));
    element.finish();
    return effect;
}

EvidenceSet read_set(Element& element, UsedIds& used) {
    constexpr Choice<Level> levels[]{{"moderate", Level::moderate}, {"high", Level::high}};
    EvidenceSet set{.id = read_id(element, used),
                    .title = read_localized_child(element, "title"),
                    .citation = read_text_attribute(element, "citation"),
                    .link = read_text_attribute(element, "link"),
                    .from_level = read_choice(element, "from-level", levels)};
    for (auto& effect : element.children("effect")) set.effects.push_back(read_effect(effect));
    for (auto& factor : element.children("not-established")) {
        set.not_established.push_back(factor.required_attribute("factor"));
        factor.finish();
    }
    element.finish();
    return set;
}

std::vector<EvidenceSet> read_sets() {
    std::vector<EvidenceSet> sets;
    read_reference_data("evidence-sets.xml", [&sets](Element& root) {
        UsedIds used;
        for (auto& element : root.children("set")) sets.push_back(read_set(element, used));
        root.finish();
    });
    return sets;
}

bool holds_all(const std::vector<std::string>& present, const std::vector<std::string>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const auto& factor) {
        return std::find(present.begin(), present.end(), factor) != present.end();
    });
}

}  // namespace

const std::vector<EvidenceSet>& evidence_sets() {
    static const auto sets = read_sets();
    return sets;
}

std::vector<Effect> counting_effects(const EvidenceSet& set, std::vector<std::string> present) {
    auto effects = set.effects;
    std::stable_sort(effects.begin(), effects.end(), [](const auto& left, const auto& right) {
        return left.factors.size() > right.factors.size();
    });
    std::vector<Effect> counting;
    for (auto& effect : effects) {
        if (!holds_all(present, effect.factors)) continue;
        for (const auto& factor : effect.factors) std::erase(present, factor);
        counting.push_back(std::move(effect));
    }
    return counting;
}

}  // namespace werkrug::tables

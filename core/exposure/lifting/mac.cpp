#include "core/exposure/lifting/mac.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::core {

namespace {

MacFactorScore& find_factor(std::vector<MacFactorScore>& scores, const std::string& id) {
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [&id](const auto& score) { return score.factor->id == id; });
    if (found == scores.end()) throw std::logic_error("no MAC factor " + id);
    if (found->level != nullptr) throw std::logic_error("MAC factor answered twice: " + id);
    return *found;
}

int points(const MacFactorScore& score) {
    return score.level == nullptr ? 0 : score.level->score;
}

}  // namespace

MacResult mac_score(std::span<const MacAnswer> answers) {
    MacResult result;
    const auto& factors = tables::mac_scores().factors;
    result.factors.reserve(factors.size());
    for (const auto& factor : factors) result.factors.push_back({.factor = &factor});
    for (const auto& answer : answers) {
        auto& score = find_factor(result.factors, answer.factor);
        score.level = score.factor->find(answer.level);
        if (score.level == nullptr) throw std::logic_error("no MAC level " + answer.level);
    }
    const auto highest =
        std::max_element(result.factors.begin(), result.factors.end(),
                         [](const auto& a, const auto& b) { return points(a) < points(b); });
    if (highest != result.factors.end() && points(*highest) > 0)
        result.improve_first = highest->factor;
    int total = 0;
    for (const auto& score : result.factors) {
        if (score.level == nullptr) return result;
        total += score.level->score;
    }
    result.total = total;
    return result;
}

}  // namespace werkrug::core

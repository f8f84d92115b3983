#include "core/case/case.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

template <typename Row, typename Key>
const Row* find_row(const std::vector<Row>& rows, Key Row::*key, std::string_view wanted,
                    std::size_t expected = 0) {
    if (expected < rows.size() && rows[expected].*key == wanted) return &rows[expected];
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*key == wanted; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

Answer flag_answer(const Case& facts, std::string_view flag, std::size_t expected) {
    const auto* row = find_row(facts.red_flags.answers, &FlagAnswer::flag, flag, expected);
    return row != nullptr ? row->answer : Answer::unknown;
}

const Exclusion* find_exclusion(const Case& facts, std::string_view flag) {
    return find_row(facts.red_flags.exclusions, &Exclusion::flag, flag);
}

const FactorExposure* find_factor(const Case& facts, std::string_view factor,
                                  std::size_t expected) {
    return find_row(facts.exposure.factors, &FactorExposure::factor, factor, expected);
}

Answer question_answer(const Case& facts, std::string_view question) {
    const auto* row = find_row(facts.work_relation, &QuestionAnswer::question, question);
    return row != nullptr ? row->answer : Answer::unknown;
}

}  // namespace werkrug::core

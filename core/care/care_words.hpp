// Scores and their changes in words, for window and command line alike.
#pragma once

#include "core/care/score_trend.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// "better, by more than the smallest change that matters"
std::string verdict_words(ChangeVerdict verdict, const Translator& tr);

// With at most two decimals.
std::string score_text(double value, const Translator& tr);

// "Total: 5", or why there is none: "Total: no score, items 3 and 5 are not answered (at most 0 may
// be)".
std::string score_words(const tables::QuestionnaireScore& score, const std::optional<double>& value,
                        const ItemAnswers& answers, const Translator& tr);

// The titles of classes, with "; " between them.
std::string class_words(const tables::Questionnaire& form, const std::vector<std::size_t>& classes,
                        const Translator& tr);

// "16 March 2026: 5 (medium risk); since the last: no important change"
std::string point_words(const ScoreTrend& trend, const ScorePoint& point, const Translator& tr);

}  // namespace werkrug::core

#include "app/gui/lifting/mac_rows.hpp"

#include <algorithm>

namespace werkrug::app {

std::string mac_question(const tables::MacFactor& factor, const core::Translator& tr) {
    return tr.tr("{0}: {1}", {factor.letter, factor.title.in(tr.language())});
}

std::string mac_answer(const tables::MacLevel& level, const core::Translator& tr) {
    return tr.tr("{0}: {1}", {level.title.in(tr.language()), std::to_string(level.score)});
}

std::string mac_outcome(const std::vector<core::MacAnswer>& answers, const core::Translator& tr) {
    const auto result = core::mac_score(answers);
    std::string words;
    if (result.total) {
        words = tr.tr("Total score: {0}.", {std::to_string(*result.total)});
    } else {
        const auto open = std::count_if(result.factors.begin(), result.factors.end(),
                                        [](const auto& score) { return score.level == nullptr; });
        words = tr.tr("Questions still open: {0}.", {std::to_string(open)});
    }
    if (result.improve_first == nullptr) return words;
    return words + " " +
           tr.tr("Improve first: {0}.", {result.improve_first->title.in(tr.language())});
}

std::string mac_notes(const core::Translator& tr) {
    auto words = tr.tr("The total only serves to compare tasks. These answers are not kept.");
    for (const auto& gap : tables::mac_scores().gaps) words += " " + gap.text.in(tr.language());
    return words;
}

}  // namespace werkrug::app

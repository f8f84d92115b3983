// What the page of care asks of a case and changes in it, line by line. Knows no widgets.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkrug::app {

// What became of an advice: a code of the list "advice-choice"; empty: it is only proposed.
std::string advice_choice(const core::Case& facts, std::string_view advice);
// Nothing is kept of an advice that is only proposed.
void choose_advice(core::Case& facts, const std::string& advice, const std::string& choice);

// The ids of advice that was chosen and that the care plan does not know any more.
std::vector<std::string> unknown_advice(const core::Case& facts);

// The words of the measures that an evaluation can be about: those of the case, each once, and
// those that an evaluation names and the case does not have any more.
struct EvaluatedMeasures {
    std::vector<std::string> listed{};
    std::vector<std::string> gone{};

    bool operator==(const EvaluatedMeasures&) const = default;
};
EvaluatedMeasures evaluated_measures(const core::Case& facts);

// The same as options of a field, code and words, after one for "not chosen".
std::vector<std::pair<std::string, std::string>> measure_options(const core::Case& facts,
                                                                 const core::Translator& tr);

}  // namespace werkrug::app

// The comparison of models in words, a row for each.
#pragma once

#include "core/assessment/model_comparison.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

struct ModelRow {
    std::string title{};
    std::string percent{};   // by the table, else by the odds ratios
    std::string interval{};  // "35 % to 60 %"
    std::string verdict{};   // on which side of the threshold, and whether that is borderline
    std::string remark{};    // what is present and not counted, and the source; may be empty

    bool operator==(const ModelRow&) const = default;
};

std::vector<ModelRow> model_rows(const ModelComparison& comparison,
                                 const tables::Instrument& instrument, const Translator& tr);

// Whether the conclusion depends on the model, in a sentence.
std::string model_headline(const ModelComparison& comparison, const Translator& tr);

}  // namespace werkrug::core

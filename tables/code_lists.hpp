// Words for the codes of the case file (tables/data/code-lists.xml): the seven questions, scales,
// classes, kinds. One list, so that window, command line and documents say the same.
#pragma once

#include "tables/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

struct CodeEntry {
    std::string code{};  // as in the case file: "very-likely"
    LocalizedText title{};
};

// The entries of a list in the order to be shown. Lists: "answer", "sex", "location", "radiation",
// "exclusion-by", "question", "contribution", "conclusion", "measure-kind", "consent-to",
// "inspection-outcome", "vibration-source", "coupling", "diagnosis-conclusion", "duration-class",
// "instrument-status", "basis", "level", "call-at-once", "reader", "advice-choice",
// "measure-effect", "care-outcome", "care-situation", "care-line-kind". An unknown list is a
// programming error (std::logic_error).
const std::vector<CodeEntry>& code_list(std::string_view list);

// The title of a code; an unknown code of a known list is a programming error.
const LocalizedText& code_title(std::string_view list, std::string_view code);

}  // namespace werkrug::tables

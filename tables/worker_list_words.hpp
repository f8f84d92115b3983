// How personnel systems name the columns of a list of workers, and the words for a sex
// (tables/data/worker-list.xml).
#pragma once

#include <string>
#include <vector>

namespace werkrug::tables {

// Words that mean the same thing.
struct MeaningWords {
    std::string meaning{};  // "birth-date", "female"
    std::vector<std::string> words{};
};

// By the fact that a column fills, an element of the case file: "worker-number", "family-name",
// "given-name", "birth-date", "sex", "employer", "occupation", "from", "to", "hours-per-week"; or a
// part of one: "name-prefix", "occupation-code".
const std::vector<MeaningWords>& worker_list_columns();

// By the code of the list "sex".
const std::vector<MeaningWords>& worker_list_sexes();

}  // namespace werkrug::tables

// What the fuzzer feeds to the readers of tables of a kind: any bytes, which must either be refused
// with an Error or give something that holds together.
#pragma once

#include <string_view>

namespace werkrug::tests {

// A table of cases: every row is assessed or has a problem with its place.
void try_cohort(std::string_view bytes);

// A recording of the trunk's posture, and marks: sums that fit together.
void try_posture(std::string_view bytes);

// Item texts of a practice: each stands where its row says.
void try_item_texts(std::string_view bytes);

// A list of workers: each has a number and facts that a case file can hold.
void try_workers(std::string_view bytes);

}  // namespace werkrug::tests

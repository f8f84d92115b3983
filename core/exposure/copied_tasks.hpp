// Tasks of another case as starting values for this one: which cases are of the same work, and what
// becomes of a task and of the quality of the evidence when it is copied.
#pragma once

#include "core/case/case.hpp"
#include "tables/instrument.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// How two occupations compare, the best first.
enum class SameOccupation { code, words, no };

// By code: the same scheme and code. By words: the same ones, without capitals, accents and blanks
// around them. An occupation that is not known is the same as no other.
SameOccupation same_occupation(const CodedText& one, const CodedText& other);

// The grade of evidence and the origin of vibration values that were not found with this worker.
inline constexpr std::string_view comparable_group = "comparable-group";

// What became of the quality of the evidence, by the ids of the factors.
struct CopyOutcome {
    std::vector<std::string> marked{};  // was not known; now "comparable-group"
    std::vector<std::string> kept{};    // known already, as another one: left as it was

    bool operator==(const CopyOutcome&) const = default;
};

// The quality of the evidence after rows of `tasks` were added to the worksheet as those of a
// comparable group. It concerns a factor that has a condition on a measure of such rows, and whose
// level is not stated by the physician. An instrument without that grade has nothing marked.
CopyOutcome mark_comparable_group(Case& facts, std::span<const Task> tasks,
                                  const tables::Instrument& instrument);

// Puts the tasks behind those of the worksheet, which is made when there is none, and marks them:
// the origin of every vibration becomes "comparable-group", whatever it was, for it was not this
// worker's.
CopyOutcome copy_tasks(Case& facts, std::span<const Task> tasks,
                       const tables::Instrument& instrument);

}  // namespace werkrug::core

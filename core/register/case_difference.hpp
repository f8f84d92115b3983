// What changed between two revisions of a case, field by field.
#pragma once

#include "core/register/saved_case.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// A field and what it says before and after; nothing: the field is not there, so unknown.
struct FieldChange {
    // As in the case file. Rows of a list are named by what identifies them when they have it
    // ("red-flags/flag[trauma]/@answer"), else by their number ("measures/measure[2]/@due").
    std::string path{};
    std::optional<std::string> before{};
    std::optional<std::string> after{};

    bool operator==(const FieldChange&) const = default;
};

// In the order of the case file, the marks last; empty when the two say the same. Unfinished texts
// are no facts and do not count.
std::vector<FieldChange> differences(const CaseContent& before, const CaseContent& after);

// "worker/family-name: “Jansen” became “Janssen”", in the translator's language.
std::string difference_words(const FieldChange& change, const Translator& tr);

}  // namespace werkrug::core

// Occupations to choose from, and what is said of the one in the case. Knows no widgets.
#pragma once

#include "core/case/occupation.hpp"
#include "core/text/translator.hpp"
#include "tables/occupations.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::app {

// Those whose code begins with each word that is typed, or whose title in either language has it,
// without regard to capitals and accents; in the order of their codes. All of them without words.
std::vector<const tables::UnitGroup*> occupations_with(std::string_view typed);

enum class OccupationColumn { code, title };
std::string occupation_cell(const tables::UnitGroup& group, OccupationColumn column,
                            const core::Translator& tr);

// What the code of the case stands for, or that it stands for nothing; empty without a code of
// ISCO-08.
std::string occupation_line(const core::CodedText& occupation, const core::Translator& tr);

}  // namespace werkrug::app

// The occupation of a case by ISCO-08.
#pragma once

#include "core/case/case.hpp"
#include "tables/occupations.hpp"

#include <string_view>

namespace werkrug::core {

// The scheme of its code.
inline constexpr std::string_view isco_08 = "ISCO-08";

// Whether it has a code, and one of ISCO-08: without a scheme it is taken for one.
bool has_isco_code(const CodedText& occupation);

// What its code stands for; null when it has none, or none that there is.
const tables::UnitGroup* unit_group_of(const CodedText& occupation);

// Takes over the code, and the title where the occupation has no words of its own: none, or the
// title of the code before.
void take_occupation(CodedText& occupation, const tables::UnitGroup& group, Language language);

}  // namespace werkrug::core

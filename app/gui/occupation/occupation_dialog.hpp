// Choosing an occupation from the list of ISCO-08.
#pragma once

#include "core/text/translator.hpp"
#include "tables/occupations.hpp"

class wxWindow;

namespace werkrug::app {

// The one that is chosen; null: cancelled. `typed`: words to begin with, such as the occupation in
// the case.
const tables::UnitGroup* ask_occupation(wxWindow* parent, const core::Translator& tr,
                                        const std::string& typed);

}  // namespace werkrug::app

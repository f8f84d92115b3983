// The anonymous export for research: what is in it, before anything is written.
#pragma once

#include "app/gui/practice/practice_files.hpp"
#include "core/register/search_index.hpp"

#include <vector>

namespace werkrug::app {

// `entries` have figures.
void research_dialog(wxWindow* parent, const core::Translator& tr, PracticeFiles& files,
                     const std::vector<core::IndexEntry>& entries, core::Date today);

}  // namespace werkrug::app

// The annual report of an employer as it will leave, and saving it.
#pragma once

#include "app/gui/practice/practice_files.hpp"
#include "core/register/search_index.hpp"

#include <vector>

namespace werkrug::app {

// `entries` have figures, and must stay until the dialog is closed.
void annual_report_dialog(wxWindow* parent, const core::Translator& tr, PracticeFiles& files,
                          const std::vector<core::IndexEntry>& entries, core::Date today);

}  // namespace werkrug::app

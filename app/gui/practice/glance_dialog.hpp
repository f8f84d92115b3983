// The practice at a glance: numbers of a period, clusters, and each table as a chart and as a list.
#pragma once

#include "core/date.hpp"
#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <string>

class wxWindow;

namespace werkrug::app {

// Says itself when the cases cannot be counted. `folder`: for files, to begin with.
void show_practice(wxWindow* parent, const core::Translator& tr, core::Register& cases,
                   core::Date today, const std::string& folder);

}  // namespace werkrug::app

// What the register holds, in lines for a terminal of 80 columns.
#pragma once

#include "core/register/register.hpp"

#include <string>

namespace werkrug::app {

std::string case_line(const core::IndexEntry& entry, core::Date today, const core::Translator& tr);
std::string log_line(const core::AuditEntry& entry, const core::Translator& tr);
std::string slots_text(const core::Register& cases, const core::Translator& tr);
std::string status_counts_text(const core::Register& cases, core::Date today,
                               const core::Translator& tr);

}  // namespace werkrug::app

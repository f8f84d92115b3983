// Lists of a register as JSON, for programs: one array or object, indented, ending in a line feed.
// Days are ISO 8601; what is not known is null.
#pragma once

#include "core/register/register.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

std::string cases_json(const Register& cases, const std::vector<std::size_t>& places, Date today);
std::string history_json(const std::vector<HistoryEntry>& history);
std::string log_json(const std::vector<AuditEntry>& log);
std::string check_json(const CheckReport& report);

}  // namespace werkrug::core

// Names for parts of a case that are the same each time the case is exported.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

// A UUID (version 8, RFC 9562) that follows from the number of a case and the part that is named:
// "observation/factor/lifting". 36 characters, lower case.
std::string case_uuid(const std::string& case_id, std::string_view part);

}  // namespace werkrug::core

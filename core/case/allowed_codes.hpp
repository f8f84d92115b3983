// The hint of a message about a code that is not known.
#pragma once

#include "tables/error.hpp"

#include <string_view>

namespace werkrug::core {

// "one of: a, b, c": the codes of a list of tables/code_lists.hpp.
Message allowed_codes(std::string_view list);

}  // namespace werkrug::core

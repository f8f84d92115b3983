// A revision of a case with what it changed.
#pragma once

#include "core/register/case_difference.hpp"

#include <vector>

namespace werkrug::core {

struct HistoryEntry {
    SavedCase saved{};
    std::vector<FieldChange> changes{};  // from the revision before; none for the first
};

}  // namespace werkrug::core

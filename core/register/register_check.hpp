// Verifies everything in a register: that every row opens, that the chains hold, that nothing is
// missing or too much.
#pragma once

#include "core/register/case_vault.hpp"

#include <functional>

namespace werkrug::core {

struct CheckReport {
    // Empty: all good. In the order of the file; the path names the row ("revision[12]"). A clock
    // that was set back is a warning, everything else an error.
    Problems problems{};
    std::int64_t cases{};
    std::int64_t revisions{};
    std::int64_t entries{};
    std::int64_t tombstones{};
};

// Reads all, in one consistent state. Throws Error when the file cannot be read at all.
CheckReport check_register(const RowStore& store, const Seal& seal);

// The part of it that takes no longer with longer histories, for opening: key slots, head, the last
// rows, and every case's key and summary. Calls `use` for every case that is good.
Problems check_present_state(const RowStore& store, const Seal& seal,
                             const std::function<void(const CaseRow&, CaseSummary)>& use);

}  // namespace werkrug::core

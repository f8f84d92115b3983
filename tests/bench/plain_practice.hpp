// What the practice at a glance is measured against: SQLite counting the same rows, not encrypted.
#pragma once

#include "core/register/database.hpp"
#include "core/register/search_index.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::tests {

class PlainPractice {
  public:
    // Writes the rows into a new file.
    PlainPractice(const std::string& path, const std::vector<core::IndexEntry>& entries);

    // Every table of the overview, and the clusters; gives how many clusters there are.
    std::size_t count() const;

  private:
    core::Database database_;
};

}  // namespace werkrug::tests

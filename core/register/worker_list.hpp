// A list of workers from a personnel system: a CSV file with the names of its columns, in Dutch or
// English (tables/worker_list_words.hpp), on the first line.
#pragma once

#include "core/case/case.hpp"
#include "tables/error.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// What a list can say of a worker.
enum class WorkerField {
    family_name,
    given_name,
    birth_date,
    sex,
    employer,
    occupation,
    employed_from,
    employed_to,
    hours_per_week
};

// One row. Only the fields in `given` count: an empty cell says nothing.
struct ListedWorker {
    std::size_t line{};
    std::set<WorkerField> given{};
    Worker worker{};  // always with its number
    Employment employment{};
};

struct WorkerList {
    std::vector<ListedWorker> workers{};
    bool windows_1252{false};                // that encoding, by detection or as asked
    std::vector<std::string> passed_over{};  // names of columns that mean nothing here
};

enum class ListEncoding { detect, utf_8, windows_1252 };

// Reads a whole list, of at most `max_workers` rows. Columns may stand in any order; that of the
// worker's number must be there. Separator: comma, semicolon or tab, as the header shows. Without a
// choice a text that is no UTF-8 is read as Windows-1252. Days are 2026-03-16 or 16-03-2026. Throws
// Error with every cell that is wrong (up to 500), its line and column; no content of a cell is
// repeated. `file` is only named in messages.
constexpr std::size_t max_workers = 200'000;
constexpr std::size_t max_list_bytes = 64U << 20U;  // to be seen to by who reads the file
WorkerList read_worker_list(const std::string& bytes, const std::string& file,
                            ListEncoding encoding = ListEncoding::detect);

}  // namespace werkrug::core

#include "tests/support/vector_table.hpp"

#include "core/io/csv_reader.hpp"
#include "tables/parse.hpp"
#include "tests/support/paths.hpp"

#include <stdexcept>

namespace werkrug::tests {

std::vector<VectorRow> read_vector_table(std::string_view name) {
    const auto file = vectors_dir() / name;
    core::CsvReader reader(core::file_bytes(file.string()), file.string());
    std::vector<VectorRow> rows;
    while (reader.next()) {
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < reader.header().size(); ++i)
            row[reader.header()[i]] = reader.text(i);
    }
    return rows;
}

double number_in(const VectorRow& row, std::string_view column) {
    const auto cell = row.find(column);
    const auto number = cell == row.end() ? std::nullopt : parse_number(cell->second);
    if (!number) throw std::runtime_error{"no number in column " + std::string{column}};
    return *number;
}

}  // namespace werkrug::tests

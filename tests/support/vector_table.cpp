#include "tests/support/vector_table.hpp"

#include "tables/parse.hpp"
#include "tests/support/paths.hpp"

#include <sstream>
#include <stdexcept>

namespace werkrug::tests {

namespace {

std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields{{}};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else if (c != '\r')
            fields.back() += c;
    }
    return fields;
}

}  // namespace

std::vector<VectorRow> read_vector_table(std::string_view name) {
    std::istringstream lines{read_bytes(vectors_dir() / name)};
    std::string line;
    std::getline(lines, line);
    const auto header = fields_of(line);
    std::vector<VectorRow> rows;
    while (std::getline(lines, line)) {
        const auto fields = fields_of(line);
        if (fields.size() != header.size())
            throw std::runtime_error{"not as many fields as the header: " + line};
        VectorRow row;
        for (std::size_t i = 0; i < header.size(); ++i) row.emplace(header[i], fields[i]);
        rows.push_back(std::move(row));
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

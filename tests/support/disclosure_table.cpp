#include "tests/support/disclosure_table.hpp"

#include "tests/support/paths.hpp"

#include <algorithm>
#include <sstream>

namespace werkrug::tests {

namespace {

std::string trimmed(std::string text) {
    std::erase(text, '*');
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in(line.substr(1));
    for (std::string cell; std::getline(in, cell, '|');) cells.push_back(trimmed(cell));
    return cells;
}

}  // namespace

DisclosureTable read_disclosure_table() {
    DisclosureTable table;
    std::vector<std::string> columns;
    std::istringstream in(read_bytes(vectors_dir() / "disclosure.md"));
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("|") || line.starts_with("|---")) continue;
        const auto cells = cells_of(line);
        if (columns.empty()) {
            columns = cells;
            continue;
        }
        for (std::size_t i = 1; i < cells.size(); ++i) table[cells[0]][columns.at(i)] = cells[i];
    }
    return table;
}

bool forbids(const std::string& cell) {
    return cell.starts_with("no") || cell == "-";
}

}  // namespace werkrug::tests

#include "tests/fuzz/entries/csv_entries.hpp"

#include "core/io/csv_reader.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace werkrug::tests {

namespace {

constexpr core::CsvLimits small{.max_row_bytes = 2000, .max_columns = 50};

core::ByteSource in_pieces(std::string_view bytes, std::size_t size) {
    return [source = core::text_bytes(bytes), size](std::span<char> room) {
        return source(room.first(std::min(size, room.size())));
    };
}

// Numbers and texts that are none are refused one by one; the row goes on.
void try_values(core::CsvReader& reader, std::size_t column) {
    try {
        reader.number(column);
    } catch (const Error&) {
        reader.problem(column, {});
    }
    try {
        reader.text(column);
    } catch (const Error&) {
        reader.problem(column, {});
    }
}

void check_row(core::CsvReader& reader, Position& last) {
    if (reader.row().size() != reader.header().size())
        throw std::logic_error{"a row of another length"};
    for (std::size_t i = 0; i < reader.row().size(); ++i) {
        const auto here = reader.position(i);
        if (here.line < last.line || (here.line == last.line && here.column <= last.column))
            throw std::logic_error{"places do not go up"};
        last = here;
        try_values(reader, i);
    }
}

// All that is read, and what it was refused for in the end.
std::string read_all(core::ByteSource source) {
    std::string all;
    try {
        core::CsvReader reader(std::move(source), "fuzz.csv", small);
        Position last{};
        while (reader.next()) {
            check_row(reader, last);
            for (const auto field : reader.row()) all.append(field).append(1, '\0');
        }
    } catch (const Error& error) {
        all += error.what();
    }
    return all;
}

}  // namespace

void try_csv(std::string_view bytes) {
    // A NUL is told as soon as it is read, which may be before the rows ahead of it are used.
    const bool whole = bytes.find('\0') == std::string_view::npos;
    const auto at_once = read_all(core::text_bytes(bytes));
    const auto piece = 1 + bytes.size() % 7;
    if (read_all(in_pieces(bytes, piece)) != at_once && whole)
        throw std::logic_error{"pieces read otherwise than the whole"};
}

}  // namespace werkrug::tests

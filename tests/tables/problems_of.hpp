// What a reader throws, as a list that tests can look at.
#pragma once

#include "tables/error.hpp"

#include <stdexcept>
#include <string_view>

namespace werkrug::tests {

// The problems of the Error that `read` throws; it must throw one.
template <typename Read>
Problems problems_of(const Read& read) {
    try {
        read();
    } catch (const Error& error) {
        return error.problems();
    }
    throw std::runtime_error{"nothing was wrong with it"};
}

// Line and column of an offset, counted afresh, character by character.
inline Position position_of(std::string_view text, std::size_t offset) {
    Position position{1, 1};
    for (const char c : text.substr(0, offset)) {
        ++position.column;
        if (c == '\n') position = {position.line + 1, 1};
    }
    return position;
}

}  // namespace werkrug::tests

// The plain form of what is sealed: a list of fields, each with its length before it. Nothing is
// guessed on reading: the number of fields must be the one expected, and no byte may be left over.
#pragma once

#include "core/date.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

std::string pack(std::initializer_list<std::string_view> fields);
std::optional<std::vector<std::string>> unpack(std::string_view bytes, std::size_t count);

// Without copying: the fields where they stand in the bytes, put into the first places of `into`.
// Gives how many there are; nothing when there are more than places. For summaries, of which a
// register reads a hundred thousand as it opens.
std::optional<std::size_t> unpack_into(std::span<std::string_view> into, std::string_view bytes);

// The same for a list that may have any number of fields.
std::string pack(const std::vector<std::string_view>& fields);
std::optional<std::vector<std::string>> unpack(std::string_view bytes);

// A number as a field of eight bytes, the lowest first; nothing for a field of another length.
std::string number_field(std::int64_t number);
std::optional<std::int64_t> number_in(std::string_view field);

// A day as a field; empty: none. Reading gives false for a field that is neither.
std::string date_field(std::optional<Date> date);
bool read_date_field(std::string_view field, std::optional<Date>& into);

}  // namespace werkrug::core

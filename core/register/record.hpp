// The plain form of what is sealed: a list of fields, each with its length before it. Nothing is
// guessed on reading: the number of fields must be the one expected, and no byte may be left over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

std::string pack(std::initializer_list<std::string_view> fields);
std::optional<std::vector<std::string>> unpack(std::string_view bytes, std::size_t count);

// A number as a field of eight bytes, the lowest first; nothing for a field of another length.
std::string number_field(std::int64_t number);
std::optional<std::int64_t> number_in(std::string_view field);

}  // namespace werkrug::core

// What the writers of JSON share.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>

namespace werkrug::core {

// The value, or null when it is not known.
template <typename Value>
nlohmann::ordered_json or_null(const std::optional<Value>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

}  // namespace werkrug::core

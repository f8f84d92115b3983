// The numbers of a worksheet by their names in the case format, to look at and to change.
#pragma once

#include "core/case/case.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace werkrug::core {

enum class QuantityOf { worksheet, task, lift, posture, vibration };

struct Quantity {
    std::string_view id{};     // "load-kg"
    std::string_view field{};  // of tables/field_limits.hpp: "lift/load-kg"
    QuantityOf of{};
    std::optional<double> Worksheet::*in_worksheet{nullptr};
    std::optional<double> Task::*in_task{nullptr};
    std::optional<double> Lift::*in_lift{nullptr};
    std::optional<double> Posture::*in_posture{nullptr};
    std::optional<double> Vibration::*in_vibration{nullptr};
};

// Those that an instrument's measures depend on.
std::span<const Quantity> quantities();
const Quantity* find_quantity(std::string_view id);  // null when there is none

// Where a quantity stands; a task's own has row 0, the worksheet's own has task 0 too.
struct QuantityPlace {
    std::size_t quantity{};  // index into quantities()
    std::size_t task{};
    std::size_t row{};  // of the task's lifts, postures or vibrations

    bool operator==(const QuantityPlace&) const = default;
};

// How many rows of the quantity's kind a task has; 1 for a quantity of its own.
std::size_t rows_of(const Quantity& quantity, const Task& task);

// The number at a place, which must be there.
std::optional<double>& number_at(Worksheet& worksheet, const QuantityPlace& place);

}  // namespace werkrug::core

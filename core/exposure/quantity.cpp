#include "core/exposure/quantity.hpp"

#include <algorithm>
#include <array>

namespace werkrug::core {

namespace {

constexpr std::array<Quantity, 12> all{
    {{.id = "shift-min",
      .field = "worksheet/shift-min",
      .of = QuantityOf::worksheet,
      .in_worksheet = &Worksheet::shift_min},
     {.id = "years",
      .field = "worksheet/years",
      .of = QuantityOf::worksheet,
      .in_worksheet = &Worksheet::years},
     {.id = "min-per-shift",
      .field = "task/min-per-shift",
      .of = QuantityOf::task,
      .in_task = &Task::min_per_shift},
     {.id = "load-kg", .field = "lift/load-kg", .of = QuantityOf::lift, .in_lift = &Lift::load_kg},
     {.id = "per-min", .field = "lift/per-min", .of = QuantityOf::lift, .in_lift = &Lift::per_min},
     {.id = "hold-s", .field = "lift/hold-s", .of = QuantityOf::lift, .in_lift = &Lift::hold_s},
     {.id = "trunk-flexion-deg",
      .field = "posture/trunk-flexion-deg",
      .of = QuantityOf::posture,
      .in_posture = &Posture::trunk_flexion_deg},
     {.id = "trunk-rotation-deg",
      .field = "posture/trunk-rotation-deg",
      .of = QuantityOf::posture,
      .in_posture = &Posture::trunk_rotation_deg},
     {.id = "share",
      .field = "posture/share",
      .of = QuantityOf::posture,
      .in_posture = &Posture::share},
     {.id = "x-m-s2",
      .field = "vibration/x-m-s2",
      .of = QuantityOf::vibration,
      .in_vibration = &Vibration::x_m_s2},
     {.id = "y-m-s2",
      .field = "vibration/y-m-s2",
      .of = QuantityOf::vibration,
      .in_vibration = &Vibration::y_m_s2},
     {.id = "z-m-s2",
      .field = "vibration/z-m-s2",
      .of = QuantityOf::vibration,
      .in_vibration = &Vibration::z_m_s2}}};

}  // namespace

std::span<const Quantity> quantities() {
    return all;
}

const Quantity* find_quantity(std::string_view id) {
    const auto* const found = std::find_if(
        all.begin(), all.end(), [id](const Quantity& quantity) { return quantity.id == id; });
    return found == all.end() ? nullptr : found;
}

std::size_t rows_of(const Quantity& quantity, const Task& task) {
    switch (quantity.of) {
        case QuantityOf::lift:
            return task.lifts.size();
        case QuantityOf::posture:
            return task.postures.size();
        case QuantityOf::vibration:
            return task.vibrations.size();
        case QuantityOf::worksheet:
        case QuantityOf::task:
            break;
    }
    return 1;
}

std::optional<double>& number_at(Worksheet& worksheet, const QuantityPlace& place) {
    const auto& quantity = all.at(place.quantity);
    if (quantity.of == QuantityOf::worksheet) return worksheet.*quantity.in_worksheet;
    auto& task = worksheet.tasks.at(place.task);
    switch (quantity.of) {
        case QuantityOf::lift:
            return task.lifts.at(place.row).*quantity.in_lift;
        case QuantityOf::posture:
            return task.postures.at(place.row).*quantity.in_posture;
        case QuantityOf::vibration:
            return task.vibrations.at(place.row).*quantity.in_vibration;
        case QuantityOf::worksheet:
        case QuantityOf::task:
            break;
    }
    return task.*quantity.in_task;
}

}  // namespace werkrug::core

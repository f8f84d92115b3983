#include "tables/typical_vibration.hpp"

#include "tables/reading/typical_rows.hpp"

#include <algorithm>
#include <cstddef>

namespace werkrug::tables {

namespace {

const std::array<std::string, 3> axes{"x", "y", "z"};

void read_axes(Element& element, TypicalVibration& machine) {
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
        machine.m_s2[axis] =
            read_known_number(element, axes[axis], "vibration/" + axes[axis] + "-m-s2");
}

}  // namespace

bool TypicalVibration::has_values() const {
    return std::any_of(m_s2.begin(), m_s2.end(), [](const auto& axis) { return axis.has_value(); });
}

const std::vector<TypicalVibration>& typical_vibrations() {
    static const auto read =
        read_typical_rows<TypicalVibration>("typical-vibration.xml", "machine", read_axes);
    return read;
}

}  // namespace werkrug::tables

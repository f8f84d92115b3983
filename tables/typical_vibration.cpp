#include "tables/typical_vibration.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace werkrug::tables {

namespace {

constexpr std::array axes{"x", "y", "z"};

std::optional<double> read_axis(Element& element, const std::string& axis) {
    if (!element.attribute(axis)) return std::nullopt;
    return read_number(element, axis, field_limit("vibration/" + axis + "-m-s2"));
}

TypicalVibration read_machine(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    TypicalVibration machine;
    machine.id = read_id(element, used);
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
        machine.m_s2.at(axis) = read_axis(element, axes.at(axis));
    machine.title = read_localized_child(element, "title");
    machine.remark = read_localized_child(element, "remark");
    machine.source = cited(element, sources);
    element.finish();
    return machine;
}

std::vector<TypicalVibration> read_machines() {
    std::vector<TypicalVibration> machines;
    read_reference_data("typical-vibration.xml", [&machines](Element& root) {
        const auto sources = read_citations(root);
        UsedIds used;
        for (auto& element : root.children("machine"))
            machines.push_back(read_machine(element, used, sources));
        root.finish();
    });
    return machines;
}

}  // namespace

bool TypicalVibration::has_values() const {
    return std::any_of(m_s2.begin(), m_s2.end(), [](const auto& axis) { return axis.has_value(); });
}

const std::vector<TypicalVibration>& typical_vibrations() {
    static const auto read = read_machines();
    return read;
}

}  // namespace werkrug::tables

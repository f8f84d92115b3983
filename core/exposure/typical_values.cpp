#include "core/exposure/typical_values.hpp"

namespace werkrug::core {

bool holds_own_values(const Vibration& row) {
    const bool any = row.x_m_s2 || row.y_m_s2 || row.z_m_s2;
    return any && row.source != comparable_group;
}

CopyOutcome use_typical_vibration(Case& facts, std::size_t task, std::size_t row,
                                  const tables::TypicalVibration& machine,
                                  const tables::Instrument& instrument) {
    auto& rows = facts.exposure.worksheet.value().tasks.at(task).vibrations;
    rows.at(row) = {.x_m_s2 = machine.m_s2[0],
                    .y_m_s2 = machine.m_s2[1],
                    .z_m_s2 = machine.m_s2[2],
                    .source = std::string{comparable_group}};
    const Task filled{.vibrations = {rows.at(row)}};
    return mark_comparable_group(facts, {&filled, 1}, instrument);
}

}  // namespace werkrug::core

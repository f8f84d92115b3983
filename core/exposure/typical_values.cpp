#include "core/exposure/typical_values.hpp"

namespace werkrug::core {

bool holds_own_values(const Vibration& row) {
    const bool any = row.x_m_s2 || row.y_m_s2 || row.z_m_s2;
    return any && row.source != comparable_group;
}

bool would_replace_values(const Lift& row, const tables::TypicalLoad& load) {
    const auto replaces = [](const auto& there, const auto& given) {
        return there && given && *there != *given;
    };
    return replaces(row.load_kg, load.load_kg) || replaces(row.per_min, load.per_min);
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

CopyOutcome use_typical_load(Case& facts, std::size_t task, std::size_t row,
                             const tables::TypicalLoad& load,
                             const tables::Instrument& instrument) {
    auto& lift = facts.exposure.worksheet.value().tasks.at(task).lifts.at(row);
    if (load.load_kg) lift.load_kg = load.load_kg;
    if (load.per_min) lift.per_min = load.per_min;
    const Task filled{.lifts = {lift}};
    return mark_comparable_group(facts, {&filled, 1}, instrument);
}

}  // namespace werkrug::core

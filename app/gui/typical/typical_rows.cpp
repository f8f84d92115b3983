#include "app/gui/typical/typical_rows.hpp"

namespace werkrug::app {

namespace {

std::string axis_cell(const std::optional<double>& value, const core::Translator& tr) {
    return value ? tr.plain(*value) : "–";
}

}  // namespace

std::string typical_title(TypicalColumn column, const core::Translator& tr) {
    switch (column) {
        case TypicalColumn::machine:
            return tr.tr("Vehicle or machine");
        case TypicalColumn::x:
            return "x";
        case TypicalColumn::y:
            return "y";
        case TypicalColumn::z:
            return "z";
        case TypicalColumn::remark:
            return tr.tr("Remark");
    }
    return {};
}

std::string typical_cell(const tables::TypicalVibration& machine, TypicalColumn column,
                         const core::Translator& tr) {
    switch (column) {
        case TypicalColumn::machine:
            return machine.title.in(tr.language());
        case TypicalColumn::x:
            return axis_cell(machine.m_s2[0], tr);
        case TypicalColumn::y:
            return axis_cell(machine.m_s2[1], tr);
        case TypicalColumn::z:
            return axis_cell(machine.m_s2[2], tr);
        case TypicalColumn::remark:
            return machine.remark.in(tr.language());
    }
    return {};
}

core::CopyOutcome fill_in_typical(Entered& entered, const WorksheetPlace& place,
                                  const tables::TypicalVibration& machine,
                                  const tables::Instrument& instrument) {
    const auto fields = path_of(place) + "/@";
    std::erase_if(entered.draft_texts,
                  [&](const auto& draft) { return draft.first.starts_with(fields); });
    return core::use_typical_vibration(entered.facts, place.task, place.row, machine, instrument);
}

}  // namespace werkrug::app

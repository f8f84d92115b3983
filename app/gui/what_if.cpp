#include "app/gui/what_if.hpp"

#include "app/gui/exposure_edit.hpp"
#include "core/assessment/assess.hpp"

namespace werkrug::app {

core::Case with_tried_levels(core::Case facts, const TriedLevels& levels) {
    for (const auto& [id, level] : levels) {
        auto& factor = writable_factor(facts, id);
        factor.choice = core::LevelChoice::stated;
        factor.stated = level;
    }
    return facts;
}

core::Assessment assess_what_if(const core::Case& facts, const tables::Instrument& instrument,
                                const TriedLevels& levels) {
    return core::assess(with_tried_levels(facts, levels), instrument);
}

}  // namespace werkrug::app

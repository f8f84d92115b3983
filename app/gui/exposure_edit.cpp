#include "app/gui/exposure_edit.hpp"

namespace werkrug::app {

core::FactorExposure recorded_factor(const core::Case& facts, const std::string& factor) {
    const auto* entry = core::find_factor(facts, factor);
    return entry ? *entry : core::FactorExposure{.factor = factor};
}

}  // namespace werkrug::app

#include "app/gui/exposure_edit.hpp"

#include <algorithm>

namespace werkrug::app {

core::FactorExposure& writable_factor(core::Case& facts, const std::string& factor) {
    auto& factors = facts.exposure.factors;
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [&](const auto& entry) { return entry.factor == factor; });
    if (found != factors.end()) return *found;
    factors.push_back({.factor = factor});
    return factors.back();
}

core::FactorExposure recorded_factor(const core::Case& facts, const std::string& factor) {
    const auto* entry = core::find_factor(facts, factor);
    return entry ? *entry : core::FactorExposure{.factor = factor};
}

}  // namespace werkrug::app

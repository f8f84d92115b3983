#include "core/case/factor_entry.hpp"

#include <algorithm>

namespace werkrug::core {

FactorExposure& writable_factor(Case& facts, const std::string& factor) {
    auto& factors = facts.exposure.factors;
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [&](const auto& entry) { return entry.factor == factor; });
    if (found != factors.end()) return *found;
    factors.push_back({.factor = factor});
    return factors.back();
}

}  // namespace werkrug::core

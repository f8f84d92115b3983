// Sums in which an unknown term makes the sum unknown.
#pragma once

#include <optional>

namespace werkrug::core {

using MaybeNumber = std::optional<double>;  // nothing: not known

inline MaybeNumber plus(MaybeNumber sum, MaybeNumber term) {
    if (!sum || !term) return std::nullopt;
    return *sum + *term;
}

// Nothing times an unknown number is still nothing.
inline MaybeNumber times(MaybeNumber a, MaybeNumber b) {
    if ((a && *a == 0) || (b && *b == 0)) return 0;
    if (!a || !b) return std::nullopt;
    return *a * *b;
}

}  // namespace werkrug::core

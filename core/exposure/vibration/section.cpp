#include "core/exposure/vibration/section.hpp"

#include <numbers>

namespace werkrug::core {

std::complex<double> response(std::span<const Section> sections, double hz, double rate_hz) {
    const auto delay = std::polar(1.0, -2 * std::numbers::pi * hz / rate_hz);
    std::complex<double> product{1};
    for (const auto& s : sections)
        product *= (s.b0 + delay * (s.b1 + delay * s.b2)) / (1.0 + delay * (s.a1 + delay * s.a2));
    return product;
}

}  // namespace werkrug::core

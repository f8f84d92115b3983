#include "core/exposure/vibration/polynomial_roots.hpp"

#include <cmath>
#include <cstddef>

namespace werkrug::core {

namespace {

using Complex = std::complex<double>;

constexpr int most_rounds = 500;
constexpr double converged = 1e-13;
constexpr double noise = 1e-9;  // an imaginary part that small is rounding

Complex value_at(std::span<const double> coefficients, Complex x) {
    Complex value{};
    for (std::size_t i = coefficients.size(); i-- > 0;) value = value * x + coefficients[i];
    return value;
}

// One round over all roots; gives the largest relative change.
double improve(std::span<const double> coefficients, std::vector<Complex>& roots) {
    double change = 0;
    for (std::size_t i = 0; i < roots.size(); ++i) {
        Complex others{coefficients.back()};
        for (std::size_t k = 0; k < roots.size(); ++k)
            if (k != i) others *= roots[i] - roots[k];
        const Complex step = value_at(coefficients, roots[i]) / others;
        roots[i] -= step;
        change = std::max(change, std::abs(step) / std::abs(roots[i]));
    }
    return change;
}

// Makes what rounding left of reality and of conjugate pairs exact.
void tidy(std::vector<Complex>& roots) {
    for (auto& root : roots)
        if (std::abs(root.imag()) < noise * std::abs(root)) root = root.real();
    for (auto& root : roots) {
        if (root.imag() <= 0) continue;
        auto* nearest = &root;
        for (auto& other : roots)
            if (other.imag() < 0 && (nearest == &root || std::abs(other - std::conj(root)) <
                                                             std::abs(*nearest - std::conj(root))))
                nearest = &other;
        *nearest = std::conj(root);
    }
}

}  // namespace

std::vector<Complex> polynomial_roots(std::span<const double> coefficients) {
    const Complex start{0.4, 0.9};  // neither real nor of absolute value one
    std::vector<Complex> roots(coefficients.size() - 1);
    Complex power{1};
    for (auto& root : roots) root = power *= start;
    for (int round = 0; round < most_rounds; ++round)
        if (improve(coefficients, roots) < converged) break;
    tidy(roots);
    return roots;
}

}  // namespace werkrug::core

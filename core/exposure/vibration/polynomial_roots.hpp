// The roots of a polynomial with real coefficients.
#pragma once

#include <complex>
#include <span>
#include <vector>

namespace werkrug::core {

// All roots of c[0] + c[1] x + …; complex ones in exact conjugate pairs, real ones exactly real.
// The last coefficient is not zero; for the small degrees of filters (Durand-Kerner iteration).
std::vector<std::complex<double>> polynomial_roots(std::span<const double> coefficients);

}  // namespace werkrug::core

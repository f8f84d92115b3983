#include "core/exposure/lifting/rounding.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr double noise = 1e-9;

bool is_printed(const tables::PrintedMultiplier& cell, LiftingTerm term, double at,
                const LiftingOptions& options) {
    const bool same_term = (cell.term == "horizontal" && term == LiftingTerm::horizontal) ||
                           (cell.term == "distance" && term == LiftingTerm::distance);
    return same_term && cell.units == options.units && std::abs(cell.at - at) < noise;
}

}  // namespace

double round_decimal(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    return std::floor(value * scale + (1 + noise) / 2) / scale;
}

double worksheet_result(double value, const LiftingOptions& options) {
    if (!options.worksheet_rounding) return value;
    return round_decimal(value, tables::lifting_equation().worksheet.result_decimals);
}

double worksheet_multiplier(double multiplier, LiftingTerm term, double at,
                            const LiftingOptions& options) {
    if (!options.worksheet_rounding) return multiplier;
    const auto& worksheet = tables::lifting_equation().worksheet;
    const auto& printed = worksheet.printed;
    const auto cell = std::find_if(printed.begin(), printed.end(), [&](const auto& candidate) {
        return is_printed(candidate, term, at, options);
    });
    if (cell != printed.end()) return cell->value;
    return round_decimal(multiplier, worksheet.multiplier_decimals);
}

}  // namespace werkrug::core

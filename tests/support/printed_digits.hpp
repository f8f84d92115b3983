// How exact a printed number can be.
#pragma once

#include <cmath>
#include <string>

namespace werkrug::tests {

// Half of the last digit: "0.25" gives 0.005, "20" gives 0.5.
inline double half_of_last_digit(const std::string& printed) {
    const auto point = printed.find('.');
    const auto decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
    return std::pow(10.0, -static_cast<double>(decimals)) / 2;
}

}  // namespace werkrug::tests

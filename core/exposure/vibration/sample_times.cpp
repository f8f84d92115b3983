#include "core/exposure/vibration/sample_times.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace werkrug::core {

namespace {

constexpr double longest_step = 1.5;   // of the usual ones: more is a gap
constexpr double whole_number = 1e-4;  // so near to one a rate is one
constexpr double thousandths = 1000;   // shown: milliseconds

std::vector<double> steps_of(std::span<const double> times_s) {
    std::vector<double> steps;
    steps.reserve(times_s.size());
    for (std::size_t i = 1; i < times_s.size(); ++i) steps.push_back(times_s[i] - times_s[i - 1]);
    return steps;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double smallest_positive(const std::vector<double>& values) {
    double smallest = 0;
    for (const double value : values)
        if (value > 0 && (smallest == 0 || value < smallest)) smallest = value;
    return smallest;
}

}  // namespace

std::optional<double> rate_of_times(std::span<const double> times_s) {
    if (times_s.size() < 2) return std::nullopt;
    const auto steps = steps_of(times_s);
    const double longest = longest_step * std::max(median(steps), smallest_positive(steps));
    double sum = 0;
    double count = 0;
    for (const double step : steps) {
        if (step < 0 || step > longest) continue;
        sum += step;
        ++count;
    }
    if (sum <= 0) return std::nullopt;
    const double rate = count / sum;
    const double whole = std::round(rate);
    // Times that stand still are written so coarsely that beginning and end are off by a unit.
    const bool coarse = std::find(steps.begin(), steps.end(), 0.0) != steps.end();
    const double near = coarse ? smallest_positive(steps) / sum : whole_number;
    return std::abs(rate - whole) <= near * rate ? whole : rate;
}

bool GapWatch::pass(double time_s, std::size_t line) {
    const double step = time_s - last_s_;
    last_s_ = time_s;
    if (!started_) {
        started_ = true;
        return true;
    }
    if (step < 0) return false;
    if (step > 0 && (finest_s_ == 0 || step < finest_s_)) finest_s_ = step;
    // Times written coarsely stand still and then take a step of one unit.
    if (step <= longest_step * std::max(step_s_, finest_s_)) return true;
    if (gaps_ == 0) first_line_ = line;
    ++gaps_;
    missing_s_ += step - step_s_;
    return true;
}

std::optional<Problem> GapWatch::warning() const {
    if (gaps_ == 0) return std::nullopt;
    const double missing_ms = std::round(missing_s_ * thousandths);
    return Problem{.severity = Severity::warning,
                   .position = {first_line_, 1},
                   .what = msg("Samples are missing: {0} gaps in the times, {1} s together; the "
                               "first is here",
                               {std::to_string(gaps_), print_number(missing_ms / thousandths)})};
}

}  // namespace werkrug::core

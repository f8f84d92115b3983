#include "core/exposure/vibration/daily.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::vibration_rules;

double factor(std::size_t axis) {
    return vibration_rules().axes[axis].factor;
}

double square(double value) {
    return value * value;
}

double fourth(double value) {
    return square(square(value));
}

std::size_t highest(const PerAxis& values) {
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) -
                                    values.begin());
}

double mean_square(const std::vector<PerAxis>& measured, std::size_t axis) {
    double sum = 0;
    for (const auto& one : measured) sum += square(one[axis]);
    return measured.empty() ? 0 : sum / static_cast<double>(measured.size());
}

// The variance of the mean of the squares, by their spread.
double variance_of_mean_square(const std::vector<PerAxis>& measured, std::size_t axis) {
    const double mean = mean_square(measured, axis);
    const auto count = static_cast<double>(measured.size());
    double sum = 0;
    for (const auto& one : measured) sum += square(square(one[axis]) - mean);
    return sum / (count * (count - 1));
}

PerAxis mean_rms(const std::vector<PerAxis>& measured) {
    PerAxis rms{};
    for (std::size_t i = 0; i < rms.size(); ++i) rms[i] = std::sqrt(mean_square(measured, i));
    return rms;
}

template <typename Has>
bool every_task_with_time(std::span<const VibrationTask> tasks, Has has) {
    return std::all_of(tasks.begin(), tasks.end(),
                       [&has](const auto& task) { return task.hours <= 0 || has(task); });
}

std::optional<GovernedValue> daily_vdv(std::span<const VibrationTask> tasks) {
    const bool all = every_task_with_time(
        tasks, [](const auto& task) { return task.vdv_m_s1_75 && task.vdv_measured_hours > 0; });
    if (!all || tasks.empty()) return std::nullopt;
    PerAxis sums{};
    for (const auto& task : tasks) {
        if (task.hours <= 0) continue;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] +=
                fourth(vdv_over((*task.vdv_m_s1_75)[i], task.vdv_measured_hours, task.hours));
    }
    for (auto& sum : sums) sum = std::sqrt(std::sqrt(sum));
    return governed(sums);
}

// A(8)² is a sum; u(A(8)) = u(A(8)²) / (2 A(8)).
std::optional<double> uncertainty(std::span<const VibrationTask> tasks, const GovernedValue& a8) {
    const bool repeated =
        every_task_with_time(tasks, [](const auto& task) { return task.rms_m_s2.size() >= 2; });
    if (!repeated || a8.value() <= 0) return std::nullopt;
    double variance = 0;
    for (const auto& task : tasks) {
        if (task.hours <= 0) continue;
        const double weight =
            square(factor(a8.governing)) * task.hours / vibration_rules().reference_h;
        variance += square(weight) * variance_of_mean_square(task.rms_m_s2, a8.governing);
    }
    return std::sqrt(variance) / (2 * a8.value());
}

}  // namespace

std::optional<double> DailyVibration::a8_half_width_m_s2() const {
    if (!a8_standard_uncertainty_m_s2) return std::nullopt;
    return vibration_rules().coverage_factor * *a8_standard_uncertainty_m_s2;
}

GovernedValue governed(const PerAxis& values) {
    GovernedValue result;
    for (std::size_t i = 0; i < values.size(); ++i) result.axes[i] = factor(i) * values[i];
    result.governing = highest(result.axes);
    return result;
}

double vector_total(const PerAxis& values) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) sum += square(factor(i) * values[i]);
    return std::sqrt(sum);
}

PerAxis partial_a8(const PerAxis& rms_m_s2, double hours) {
    auto partial = governed(rms_m_s2).axes;
    for (auto& value : partial) value *= std::sqrt(hours / vibration_rules().reference_h);
    return partial;
}

double vdv_over(double vdv_m_s1_75, double measured_hours, double hours) {
    return vdv_m_s1_75 * std::sqrt(std::sqrt(hours / measured_hours));
}

DailyVibration daily_vibration(std::span<const VibrationTask> tasks) {
    DailyVibration day;
    PerAxis squares{};
    day.partial_a8_m_s2.reserve(tasks.size());
    for (const auto& task : tasks) {
        const auto partial = partial_a8(mean_rms(task.rms_m_s2), task.hours);
        for (std::size_t i = 0; i < squares.size(); ++i) squares[i] += square(partial[i]);
        day.partial_a8_m_s2.push_back(partial);
    }
    for (std::size_t i = 0; i < squares.size(); ++i) day.a8_m_s2.axes[i] = std::sqrt(squares[i]);
    day.a8_m_s2.governing = highest(day.a8_m_s2.axes);
    day.vdv_m_s1_75 = daily_vdv(tasks);
    day.points.reserve(tasks.size());
    for (const auto& partial : day.partial_a8_m_s2) {
        day.points.push_back(exposure_points(partial[day.a8_m_s2.governing],
                                             vibration_rules().reference_h,
                                             vibration_rules().whole_body));
        day.total_points += day.points.back();
    }
    day.a8_standard_uncertainty_m_s2 = uncertainty(tasks, day.a8_m_s2);
    return day;
}

double exposure_points(double weighted_m_s2, double hours, const tables::VibrationLimits& limits) {
    const auto& rules = vibration_rules();
    return square(weighted_m_s2 / limits.a8_action_m_s2) * hours / rules.reference_h *
           rules.points_at_action;
}

std::optional<double> hours_to_a8(double weighted_m_s2, double a8_m_s2) {
    if (weighted_m_s2 <= 0) return std::nullopt;
    return vibration_rules().reference_h * square(a8_m_s2 / weighted_m_s2);
}

std::optional<double> hours_to_vdv(double vdv_m_s1_75, double measured_hours, double target) {
    if (vdv_m_s1_75 <= 0) return std::nullopt;
    return measured_hours * fourth(target / vdv_m_s1_75);
}

}  // namespace werkrug::core

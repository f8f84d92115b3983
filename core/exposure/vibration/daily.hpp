// The daily exposure to whole-body vibration from frequency-weighted values per task: A(8), VDV,
// points, times to the values of the law, uncertainty (Directive 2002/44/EC, ISO 2631-1, rules in
// tables/data/vibration-rules.xml). The axis with the highest value counts, never the vector sum.
#pragma once

#include "tables/vibration_rules.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace werkrug::core {

// Per axis x, y, z.
using PerAxis = std::array<double, tables::vibration_axes>;

// A task with its vibration, weighted with Wd, Wd, Wk but without the factors k.
struct VibrationTask {
    double hours{};  // a day, 0 or more
    // r.m.s. in m/s², one per measurement; several are repeated measurements of the same task.
    std::vector<PerAxis> rms_m_s2{};
    // VDV in m/s^1.75 over the time of its measurement; nothing: not measured.
    std::optional<PerAxis> vdv_m_s1_75{};
    double vdv_measured_hours{};  // more than 0 when there is a VDV
};

// One value per axis with the factor k, and the axis that counts.
struct GovernedValue {
    PerAxis axes{};
    std::size_t governing{};

    double value() const { return axes[governing]; }
};

struct DailyVibration {
    std::vector<PerAxis> partial_a8_m_s2{};  // per task
    GovernedValue a8_m_s2{};
    std::optional<GovernedValue> vdv_m_s1_75{};  // when every task with time has one
    std::vector<double> points{};                // per task, of the axis that governs the day
    double total_points{};
    // The standard uncertainty of A(8) on the governing axis from the spread of repeated
    // measurements; nothing unless every task with time has at least two.
    std::optional<double> a8_standard_uncertainty_m_s2{};

    // The half width of the interval about A(8): coverage factor x standard uncertainty.
    std::optional<double> a8_half_width_m_s2() const;
};

// k a per axis and the governing one. `values` without k.
GovernedValue governed(const PerAxis& values);

// sqrt(sum (k a)²): the total over the axes. Told beside, decides nothing.
double vector_total(const PerAxis& values);

// The contribution of one task: k a sqrt(T / 8 h) per axis.
PerAxis partial_a8(const PerAxis& rms_m_s2, double hours);

// The VDV of a longer or shorter time: it grows with the fourth root.
double vdv_over(double vdv_m_s1_75, double measured_hours, double hours);

// The whole day. Tasks add as squares (r.m.s.) and fourth powers (VDV) per axis; repeated
// measurements count by their mean square.
DailyVibration daily_vibration(std::span<const VibrationTask> tasks);

// Exposure points: 100 at the action value for 8 h. `weighted_m_s2` with k.
double exposure_points(double weighted_m_s2, double hours, const tables::VibrationLimits& limits);

// How many hours a day until A(8) reaches `a8_m_s2`; nothing for no vibration. `weighted_m_s2` with
// k.
std::optional<double> hours_to_a8(double weighted_m_s2, double a8_m_s2);

// How many hours until the VDV reaches `target`, of a VDV (with k) over `measured_hours`.
std::optional<double> hours_to_vdv(double vdv_m_s1_75, double measured_hours, double target);

}  // namespace werkrug::core

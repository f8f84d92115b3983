#include "core/exposure/vibration/signal_warnings.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

std::string rounded(double value) {
    constexpr double thousand = 1000;
    return print_number(std::round(value * thousand) / thousand);
}

class Warnings {
  public:
    explicit Warnings(VibrationAnalysis& analysis)
        : analysis_(analysis), rules_(tables::vibration_rules()) {}

    void all() {
        for (std::size_t i = 0; i < rules_.axes.size(); ++i) {
            if (!analysis_.axes[i]) continue;
            of_signal(analysis_.signal.axes[i], i);
            of_shocks(*analysis_.axes[i], i);
        }
        const auto& dropouts = analysis_.signal.dropouts;
        if (dropouts.count > 0)
            warn({}, msg("No axis moves {0} times, {1} s together, first at {2} s: dropouts, or "
                         "standstill of the sensor",
                         {std::to_string(dropouts.count), rounded(analysis_.signal.dropout_s),
                          rounded(dropouts.first_s)}));
        of_unit();
    }

  private:
    void warn(std::optional<std::size_t> axis, Message what, Message hint = {}) {
        analysis_.warnings.push_back(
            {.severity = Severity::warning,
             .path = axis ? "axis " + rules_.axes[*axis].name : std::string{},
             .what = std::move(what),
             .hint = std::move(hint)});
    }

    void of_signal(const AxisSignal& signal, std::size_t axis) {
        if (signal.lowest_m_s2 == signal.highest_m_s2) {
            warn(axis, msg("There is no signal: all samples are equal"));
            return;
        }
        if (signal.overloads.count > 0)
            warn(axis,
                 msg("Overload: {0} samples at full scale, first at {1} s; the values are "
                     "too low",
                     {std::to_string(signal.overloads.count), rounded(signal.overloads.first_s)}));
        else if (signal.flat_tops.count > 0)
            warn(axis,
                 msg("The signal looks cut off at {0} m/s², {1} times, first at {2} s: "
                     "overload? The values are too low",
                     {rounded(std::max(signal.highest_m_s2, -signal.lowest_m_s2)),
                      std::to_string(signal.flat_tops.count), rounded(signal.flat_tops.first_s)}));
        of_offset(signal.mean_m_s2, axis);
    }

    void of_offset(double mean, std::size_t axis) {
        if (std::abs(mean) <= rules_.recordings.offset_m_s2) return;
        if (is_gravity(std::abs(mean)))
            warn(axis,
                 msg("The signal holds gravity ({0} m/s²); it is taken out", {rounded(mean)}));
        else
            warn(axis, msg("The signal stands at {0} m/s² instead of 0; that is taken out",
                           {rounded(mean)}));
    }

    bool is_gravity(double m_s2) const {
        constexpr double whole = 100;  // percent
        const double gravity = rules_.recordings.gravity_m_s2;
        return std::abs(m_s2 - gravity) <= gravity * rules_.recordings.gravity_band_percent / whole;
    }

    // The mean is gravity when a sensor measures it: in the wrong unit it is as far off as the
    // rest.
    void of_unit() {
        const double gravity = rules_.recordings.gravity_m_s2;
        double squares = 0;
        double loudest = 0;
        for (std::size_t i = 0; i < rules_.axes.size(); ++i) {
            if (!analysis_.axes[i]) continue;
            const double mean = analysis_.signal.axes[i].mean_m_s2;
            squares += mean * mean;
            loudest = std::max(loudest, analysis_.axes[i]->rms_m_s2);
        }
        const double mean = std::sqrt(squares);
        const bool in_g = analysis_.recording.unit == AccelerationUnit::g;
        if (!in_g && is_gravity(mean * gravity))
            warn({},
                 msg("The signal stands at 1 on the whole, as gravity does in g: the unit is "
                     "probably g, not m/s²"),
                 msg("Say it with --unit g"));
        else if (in_g && is_gravity(mean / gravity))
            warn({},
                 msg("The signal stands at 9.8 on the whole, as gravity does in m/s²: the unit "
                     "is probably m/s², not g"),
                 msg("Say it with --unit m/s2"));
        else if (loudest > rules_.recordings.violent_m_s2)
            warn({}, in_g ? msg("So much vibration is hardly possible ({0} m/s²): is the unit m/s² "
                                "rather than g?",
                                {rounded(loudest)})
                          : msg("So much vibration is hardly possible ({0} m/s²): is the unit "
                                "right?",
                                {rounded(loudest)}));
        else if (!in_g && !analysis_.recording.unit_known && loudest > 0 &&
                 loudest < rules_.recordings.quiet_m_s2)
            warn({},
                 msg("So little vibration is rare ({0} m/s²): is the unit g rather than m/s²?",
                     {rounded(loudest)}),
                 msg("Say it with --unit g"));
    }

    void of_shocks(const VibrationValues& values, std::size_t axis) {
        if (values.rms_m_s2 <= 0) return;
        const double dose =
            values.vdv_m_s1_75 / (values.rms_m_s2 * std::pow(analysis_.duration_s, 1.0 / 4));
        if (values.crest_factor > rules_.method.crest_factor)
            warn(axis,
                 msg("The crest factor is {0}, over {1}: there are shocks, for which the "
                     "r.m.s. says too little; look at VDV and MTVV (ISO 2631-1, 6.3)",
                     {rounded(values.crest_factor), print_number(rules_.method.crest_factor)}));
        else if (values.mtvv_m_s2 > rules_.method.mtvv_ratio * values.rms_m_s2 ||
                 dose > rules_.method.vdv_ratio)
            warn(axis, msg("The vibration changes much (MTVV / r.m.s. {0}, VDV / (r.m.s. T^¼) "
                           "{1}): give VDV or MTVV beside the r.m.s. (ISO 2631-1, 6.3.3)",
                           {rounded(values.mtvv_m_s2 / values.rms_m_s2), rounded(dose)}));
    }

    VibrationAnalysis& analysis_;
    const tables::VibrationRules& rules_;
};

}  // namespace

void add_signal_warnings(VibrationAnalysis& analysis) {
    Warnings(analysis).all();
}

}  // namespace werkrug::core

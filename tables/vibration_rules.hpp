// The rules for whole-body vibration (tables/data/vibration-rules.xml): which weighting and factor
// an axis has, the limits of the law, the methods of ISO 2631-1, and what a recording is checked
// for.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::tables {

// The axes of a seated person: x to the front, y to the left, z up.
constexpr std::size_t vibration_axes = 3;

struct VibrationAxis {
    std::string name{};       // "x"
    std::string weighting{};  // "Wd"
    double factor{};          // k, of A(8) and VDV for health
};

// Action and limit values of Directive 2002/44/EC.
struct VibrationLimits {
    double a8_action_m_s2{};
    double a8_limit_m_s2{};
    std::optional<double> vdv_action_m_s1_75{};
    std::optional<double> vdv_limit_m_s1_75{};
};

// ISO 2631-1, 6.3.
struct VibrationMethod {
    double running_s{};     // time constant and window of the running r.m.s.
    double crest_factor{};  // the basic method holds up to it
    double mtvv_ratio{};    // shocks from MTVV / a on
    double vdv_ratio{};     // shocks from VDV / (a T^¼) on
};

// What a recording may be, and from where on something is told about it.
struct RecordingRules {
    double min_rate_hz{};
    double max_rate_hz{};
    double max_hours{};
    int max_marks{};
    double gravity_m_s2{};
    double gravity_band_percent{};
    double offset_m_s2{};
    int flat_samples{};
    double dropout_s{};
    double quiet_m_s2{};
    double violent_m_s2{};
};

struct VibrationRules {
    std::array<VibrationAxis, vibration_axes> axes{};
    VibrationLimits whole_body{};
    VibrationLimits hand_arm{};  // not assessed here; in the same article
    double reference_h{};        // of A(8)
    double points_at_action{};   // exposure points of the action value for the reference time
    VibrationMethod method{};
    double coverage_factor{};  // half widths of an interval in standard uncertainties
    int first_band{};          // one-third-octave bands, n of 10^(n/10) Hz
    int last_band{};
    RecordingRules recordings{};
    std::string source{};  // of the limits, as printed
};

const VibrationRules& vibration_rules();

}  // namespace werkrug::tables

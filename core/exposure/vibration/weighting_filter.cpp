#include "core/exposure/vibration/weighting_filter.hpp"

#include "core/exposure/vibration/matched_design.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::core {

namespace {

// Where the magnitudes are made equal, as parts of the highest frequency: chosen so that the
// largest deviation in between is small, and smallest in the central region.
constexpr std::array<double, 4> match_of_two{0.2, 0.45, 0.7, 0.95};
constexpr std::array<double, 2> match_of_one{0.45, 0.95};
constexpr double octaves_above = 4;  // from so far above the low-pass on nothing is left to match

double highest_matched(const tables::Weighting& weighting, double rate_hz) {
    const double half = rate_hz / 2;
    if (weighting.low_pass.hz > half)
        throw std::logic_error("the sampling rate is too low for " + weighting.name);
    return std::min(half, octaves_above * weighting.low_pass.hz);
}

Sections design_pair(const AnalogSection& low_pass, const AnalogSection& transition, double top,
                     double rate_hz) {
    std::vector<double> match{0};
    for (const double part : match_of_two) match.push_back(part * top);
    return design_matched(std::array{low_pass, transition}, match, rate_hz);
}

Sections design_one(const AnalogSection& low_pass, double top, double rate_hz) {
    std::vector<double> match{0};
    for (const double part : match_of_one) match.push_back(part * top);
    return design_matched(std::array{low_pass}, match, rate_hz);
}

Sections design(const tables::Weighting& weighting, const AnalogWeighting& analog, double rate_hz) {
    const double top = highest_matched(weighting, rate_hz);
    Sections sections{design_matched_high_pass(analog.high_pass, rate_hz)};
    const auto upper = analog.transition
                           ? design_pair(analog.low_pass, *analog.transition, top, rate_hz)
                           : design_one(analog.low_pass, top, rate_hz);
    sections.insert(sections.end(), upper.begin(), upper.end());
    if (analog.step) {
        const std::array match{0.0, weighting.step->pole.hz, top};
        const auto step = design_matched(std::array{*analog.step}, match, rate_hz);
        sections.insert(sections.end(), step.begin(), step.end());
    }
    return sections;
}

}  // namespace

Sections design_weighting(const tables::Weighting& weighting, double rate_hz) {
    return design(weighting, analog_weighting(weighting), rate_hz);
}

Sections design_band_limiting(const tables::Weighting& weighting, double rate_hz) {
    return design(weighting, analog_band_limiting(weighting), rate_hz);
}

}  // namespace werkrug::core

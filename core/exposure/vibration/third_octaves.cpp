#include "core/exposure/vibration/third_octaves.hpp"

#include "core/exposure/vibration/butterworth.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr double bands_per_decade = 10;
constexpr double highest_part = 0.48;  // of the rate: the upper edge of a band that can be measured
constexpr double thin_from = 0.2;      // of the rate: bands below half of it go to the next stage

double middle_hz(int band) {
    return std::pow(bands_per_decade, band / bands_per_decade);
}

// From the middle to an edge.
double half_band() {
    return std::pow(bands_per_decade, 1 / (2 * bands_per_decade));
}

// How often the rate may be halved before a band does not fit any more.
std::size_t stage_of(double upper_hz, double rate_hz) {
    std::size_t stage = 0;
    for (double rate = rate_hz / 2; upper_hz <= thin_from * rate; rate /= 2) ++stage;
    return stage;
}

}  // namespace

ThirdOctaves::ThirdOctaves(double rate_hz) {
    const auto& rules = tables::vibration_rules();
    const auto low_pass = design_low_pass(thin_from, 1);
    for (int n = rules.first_band; n <= rules.last_band; ++n) {
        const double hz = middle_hz(n);
        const double upper = hz * half_band();
        if (upper > highest_part * rate_hz) continue;
        const auto stage = stage_of(upper, rate_hz);
        while (stages_.size() <= stage) stages_.emplace_back(low_pass);
        const double rate = std::ldexp(rate_hz, -static_cast<int>(stage));
        stages_[stage].bands.push_back(
            {.hz = hz, .filter = LaneFilter(design_band_pass(hz / half_band(), upper, rate))});
    }
}

void ThirdOctaves::add(std::span<const Frame> frames) {
    for (std::size_t done = 0; done < frames.size();) {
        const auto now = std::min(block_frames, frames.size() - done);
        add_to(0, frames.subspan(done, now));
        done += now;
    }
}

void ThirdOctaves::add_to(std::size_t index, std::span<const Frame> frames) {
    if (index >= stages_.size() || frames.empty()) return;
    auto& stage = stages_[index];
    stage.frames += frames.size();
    std::array<Frame, block_frames> work{};
    const std::span<Frame> copy(work.data(), frames.size());
    for (auto& band : stage.bands) {
        std::copy(frames.begin(), frames.end(), copy.begin());
        band.filter.filter(copy);
        lane_kernels().sum(copy, band.sums);
    }
    if (index + 1 == stages_.size()) return;
    std::copy(frames.begin(), frames.end(), copy.begin());
    stage.thin.filter(copy);
    std::size_t kept = 0;
    for (const auto& frame : copy) {
        if (!stage.skips) work[kept++] = frame;
        stage.skips = !stage.skips;
    }
    add_to(index + 1, {work.data(), kept});
}

std::vector<BandValue> ThirdOctaves::values() const {
    const auto to = sums();
    auto from = to;
    for (auto& band : from) band = {.hz = band.hz};
    return values_between(from, to);
}

std::vector<ThirdOctaves::Sums> ThirdOctaves::sums() const {
    std::vector<Sums> sums;
    for (const auto& stage : stages_)
        for (const auto& band : stage.bands)
            sums.push_back({.hz = band.hz, .square = band.sums.square, .frames = stage.frames});
    return sums;
}

std::vector<BandValue> ThirdOctaves::values_between(const std::vector<Sums>& from,
                                                    const std::vector<Sums>& to) {
    std::vector<BandValue> values;
    values.reserve(to.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
        BandValue value{.hz = to[i].hz};
        const auto frames = to[i].frames - from[i].frames;
        const Lanes square = to[i].square - from[i].square;
        for (std::size_t lane = 0; lane < value.rms_m_s2.size() && frames > 0; ++lane)
            value.rms_m_s2[lane] =
                std::sqrt(std::max(0.0, square[lane]) / static_cast<double>(frames));
        values.push_back(value);
    }
    std::sort(values.begin(), values.end(),
              [](const auto& a, const auto& b) { return a.hz < b.hz; });
    return values;
}

}  // namespace werkrug::core

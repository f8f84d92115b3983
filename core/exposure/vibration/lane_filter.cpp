#include "core/exposure/vibration/lane_filter.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace werkrug::core {

namespace {

// After silence a filter's memory dies away into numbers on which processors are slow.
constexpr double tiny = 1e-200;
constexpr std::size_t fused_sections = 3;

void drop_tiny(Lanes& memory) {
    for (std::size_t lane = 0; lane < lanes; ++lane)
        if (std::abs(memory[lane]) < tiny) memory[lane] = 0;
}

}  // namespace

LaneFilter::LaneFilter(std::span<const Sections> per_lane) {
    for (std::size_t lane = 0; lane < per_lane.size() && lane < lanes; ++lane)
        put(lane, per_lane[lane]);
}

LaneFilter::LaneFilter(const Sections& for_all) {
    for (std::size_t lane = 0; lane < lanes; ++lane) put(lane, for_all);
}

void LaneFilter::put(std::size_t lane, const Sections& sections) {
    if (sections.size() > most_sections) throw std::logic_error("too many sections");
    used_ = std::max(used_, sections.size());
    for (std::size_t i = 0; i < most_sections; ++i) {
        const Section section = i < sections.size() ? sections[i] : Section{};
        sections_[i].b0[lane] = sections.empty() ? 0 : section.b0;
        sections_[i].b1[lane] = section.b1;
        sections_[i].b2[lane] = section.b2;
        sections_[i].a1[lane] = section.a1;
        sections_[i].a2[lane] = section.a2;
    }
}

void LaneFilter::filter(std::span<Frame> frames) {
    forget_the_tiny();
    const auto& kernels = lane_kernels();
    const auto run = used_ > fused_sections ? kernels.filter4 : kernels.filter3;
    run(frames, sections_.data());
}

void LaneFilter::forget_the_tiny() {
    for (auto& section : sections_) {
        drop_tiny(section.s1);
        drop_tiny(section.s2);
    }
}

}  // namespace werkrug::core

#include "core/exposure/vibration/signal_watch.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::core {

namespace {

// A rounded top falls by at most nine of the finest steps over as many samples as it is flat, and
// by less over fewer; one that was cut off falls on as steeply as it rose.
constexpr double rounded_fall = 12;
constexpr std::size_t most_beside = 16;  // samples looked at on either side

// The smallest difference of neighbours that is one: how finely the signal is resolved.
double finest_step(std::span<const Frame> frames, std::size_t lane) {
    double finest = 0;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const double step = std::abs(frames[i].axis[lane] - frames[i - 1].axis[lane]);
        if (step > 0 && (finest == 0 || step < finest)) finest = step;
    }
    return finest;
}

// The end of the run of equal samples that begins at `start`.
std::size_t end_of_run(std::span<const Frame> frames, std::size_t lane, std::size_t start) {
    std::size_t end = start + 1;
    while (end < frames.size() && frames[end].axis[lane] == frames[start].axis[lane]) ++end;
    return end;
}

}  // namespace

SignalWatch::SignalWatch(RecordingInfo info) : info_(std::move(info)) {}

void SignalWatch::look(std::span<const Frame> frames) {
    if (frames.empty()) return;
    LaneExtremes block{.lowest = frames[0].axis, .highest = frames[0].axis};
    if (frames_ == 0) {
        seen_ = block;
        last_.axis = frames[0].axis + 1;  // the first frame repeats nothing
    }
    Frame before = last_;
    lane_kernels().look(frames, block, before);
    look_for_dropouts(frames, block);
    for (std::size_t lane = 0; lane < info_.has_axis.size(); ++lane) {
        if (!info_.has_axis[lane]) continue;
        look_for_overload(frames, block, lane);
        look_for_flat(frames, block, lane, 1);
        look_for_flat(frames, block, lane, -1);
        seen_.lowest[lane] = std::min<double>(seen_.lowest[lane], block.lowest[lane]);
        seen_.highest[lane] = std::max<double>(seen_.highest[lane], block.highest[lane]);
    }
    seen_.sum += block.sum;
    last_ = before;
    frames_ += frames.size();
}

void SignalWatch::note(Sighting& sighting, std::uint64_t frame) const {
    if (sighting.count++ == 0) sighting.first_s = seconds(frame);
}

void SignalWatch::look_for_overload(std::span<const Frame> frames, const LaneExtremes& block,
                                    std::size_t lane) {
    if (!info_.overload_m_s2) return;
    const double limit = *info_.overload_m_s2;
    if (block.highest[lane] < limit && block.lowest[lane] > -limit) return;
    for (std::size_t i = 0; i < frames.size(); ++i)
        if (std::abs(frames[i].axis[lane]) >= limit) note(overloads_[lane], frames_ + i);
}

void SignalWatch::look_for_flat(std::span<const Frame> frames, const LaneExtremes& block,
                                std::size_t lane, double sign) {
    auto& flat = flat_[lane][sign > 0 ? 0 : 1];
    const double value = sign > 0 ? block.highest[lane] : block.lowest[lane];
    const double before = sign > 0 ? seen_.highest[lane] : seen_.lowest[lane];
    if (sign * value < sign * before) return;
    if (value != flat.value) flat = {.value = value};
    const auto least = static_cast<std::size_t>(tables::vibration_rules().recordings.flat_samples);
    if (block.repeats[lane] + 1 < static_cast<double>(least)) return;
    const double fall = rounded_fall * finest_step(frames, lane);
    for (std::size_t i = 0; i < frames.size();) {
        const auto end = end_of_run(frames, lane, i);
        const auto beside = std::min(end - i, most_beside);
        if (frames[i].axis[lane] == value && end - i >= least && i >= beside &&
            end + beside <= frames.size() &&
            sign * (value - frames[i - beside].axis[lane]) > fall &&
            sign * (value - frames[end + beside - 1].axis[lane]) > fall)
            note(flat.runs, frames_ + i);
        i = end;
    }
}

void SignalWatch::look_for_dropouts(std::span<const Frame> frames, const LaneExtremes& block) {
    bool may_stand = true;
    for (std::size_t lane = 0; lane < info_.has_axis.size(); ++lane)
        may_stand = may_stand && (!info_.has_axis[lane] || block.repeats[lane] > 0);
    if (!may_stand) {  // some axis moved from each frame to the next
        end_standstill(frames_);
        return;
    }
    Frame before = last_;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        bool still = true;
        for (std::size_t lane = 0; lane < info_.has_axis.size(); ++lane)
            still = still && frames[i].axis[lane] == before.axis[lane];
        if (still)
            ++still_;
        else
            end_standstill(frames_ + i);
        before = frames[i];
    }
}

void SignalWatch::end_standstill(std::uint64_t at) {
    const double duration = seconds(still_);
    if (duration >= tables::vibration_rules().recordings.dropout_s) {
        note(dropouts_, at - still_);
        dropout_s_ += duration;
    }
    still_ = 0;
}

SignalFindings SignalWatch::findings() const {
    SignalWatch ended = *this;
    ended.end_standstill(frames_);
    SignalFindings found{.dropouts = ended.dropouts_, .dropout_s = ended.dropout_s_};
    for (std::size_t lane = 0; lane < found.axes.size() && frames_ > 0; ++lane) {
        auto& axis = found.axes[lane];
        axis.mean_m_s2 = seen_.sum[lane] / static_cast<double>(frames_);
        axis.lowest_m_s2 = seen_.lowest[lane];
        axis.highest_m_s2 = seen_.highest[lane];
        axis.overloads = overloads_[lane];
        const auto& [top, bottom] = flat_[lane];
        axis.flat_tops.count = top.runs.count + bottom.runs.count;
        axis.flat_tops.first_s = top.runs.count == 0 ? bottom.runs.first_s
                                 : bottom.runs.count == 0
                                     ? top.runs.first_s
                                     : std::min(top.runs.first_s, bottom.runs.first_s);
    }
    return found;
}

}  // namespace werkrug::core

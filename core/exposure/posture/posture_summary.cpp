#include "core/exposure/posture/posture_summary.hpp"

#include "core/exposure/posture/angle_histogram.hpp"
#include "tables/error.hpp"
#include "tables/trunk_posture.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::core {

namespace {

class EpisodeCounter {
  public:
    explicit EpisodeCounter(double over_deg) : summary_{.over_deg = over_deg} {}

    void add(double deg, double seconds) {
        if (deg <= summary_.over_deg) {
            break_off();
            return;
        }
        if (running_s_ == 0) ++summary_.count;
        running_s_ += seconds;
        summary_.seconds += seconds;
        summary_.longest_s = std::max(summary_.longest_s, running_s_);
    }
    void break_off() { running_s_ = 0; }
    const EpisodeSummary& summary() const { return summary_; }

  private:
    EpisodeSummary summary_;
    double running_s_{0};
};

// Sums up the samples of a task, or of all.
class Accumulator {
  public:
    Accumulator(std::string task, bool has_rotation, const std::vector<double>& edges_deg)
        : task_(std::move(task)), flexion_(tables::trunk_posture().flexion), classes_(edges_deg) {
        if (has_rotation) rotation_.emplace(tables::trunk_posture().rotation);
        for (const double over_deg : tables::trunk_posture().episodes_over_deg)
            episodes_.emplace_back(over_deg);
    }

    void add(const PostureSample& sample, double seconds) {
        seconds_ += seconds;
        flexion_.add(sample.flexion_deg, seconds);
        const double turned = std::abs(sample.rotation_deg);
        if (rotation_) rotation_->add(turned, seconds);
        classes_.add(sample.flexion_deg, turned, seconds);
        for (auto& episode : episodes_) episode.add(std::max(sample.flexion_deg, turned), seconds);
    }
    void break_off() {
        for (auto& episode : episodes_) episode.break_off();
    }

    PostureSummary summary() const {
        PostureSummary summary{.task = task_, .seconds = seconds_, .flexion = angle(flexion_)};
        if (rotation_) summary.rotation = angle(*rotation_);
        for (const auto& episode : episodes_) summary.episodes.push_back(episode.summary());
        summary.classes = classes_.used();
        return summary;
    }

  private:
    static AngleSummary angle(const AngleHistogram& histogram) {
        AngleSummary summary{.zone_s = histogram.zone_s()};
        for (const double percent : tables::trunk_posture().percentiles)
            summary.percentiles.push_back(histogram.percentile(percent));
        return summary;
    }

    std::string task_;
    double seconds_{0};
    AngleHistogram flexion_;
    std::optional<AngleHistogram> rotation_{};
    std::vector<EpisodeCounter> episodes_{};
    PostureClasses classes_;
};

std::vector<double> all_edges(const PostureReading& reading) {
    auto edges = tables::trunk_posture().episodes_over_deg;
    edges.insert(edges.end(), reading.edges_deg.begin(), reading.edges_deg.end());
    return edges;
}

class Summariser {
  public:
    Summariser(const TaskTimes& marks, bool has_rotation, const PostureReading& reading)
        : marks_(marks), picture_(reading.picture), whole_({}, has_rotation, all_edges(reading)) {
        tasks_.reserve(marks.tasks.size());
        for (const auto& task : marks.tasks)
            tasks_.emplace_back(task, has_rotation, all_edges(reading));
    }

    void add(const PostureSample& sample) {
        if (last_)
            hold_until(sample.time_s);
        else
            first_s_ = sample.time_s;
        last_ = sample;
    }

    void finish(PostureResult& result) {
        if (last_ && interval_s_ > 0) count(interval_s_);
        result.first_s = first_s_;
        result.duration_s = last_ ? last_->time_s - first_s_ : 0;
        result.gaps = gaps_;
        result.gap_s = gap_s_;
        result.whole = whole_.summary();
        result.tasks.reserve(tasks_.size());
        for (const auto& task : tasks_) result.tasks.push_back(task.summary());
    }

  private:
    void hold_until(double time_s) {
        const auto& limits = tables::trunk_posture().limits;
        const double interval = time_s - last_->time_s;
        if (interval_s_ > 0 && interval > limits.gap_s &&
            interval > limits.gap_intervals * interval_s_) {
            ++gaps_;
            gap_s_ += interval;
            draw_until(time_s, false);
            whole_.break_off();
            leave_task();
            return;
        }
        interval_s_ = interval;
        count(interval);
    }

    // The last sample held for so long.
    void count(double seconds) {
        const auto mark = marks_.mark_at(last_->time_s, next_mark_);
        if (mark != mark_) leave_task();
        mark_ = mark;
        draw_until(last_->time_s + seconds, !last_->missing);
        if (last_->missing) {
            whole_.break_off();
            leave_task();
            return;
        }
        whole_.add(*last_, seconds);
        if (mark_) tasks_[marks_.marks[*mark_].task].add(*last_, seconds);
    }

    void draw_until(double time_s, bool counts) const {
        if (picture_ == nullptr) return;
        std::optional<Frame> frame;
        if (counts) frame = Frame{Lanes{last_->flexion_deg, last_->rotation_deg, 0, 0}};
        picture_->hold_until(time_s - first_s_, frame);
    }

    void leave_task() {
        if (mark_) tasks_[marks_.marks[*mark_].task].break_off();
    }

    const TaskTimes& marks_;
    SignalPicture* picture_;
    Accumulator whole_;
    std::vector<Accumulator> tasks_{};
    std::optional<PostureSample> last_{};
    double first_s_{0};
    double interval_s_{0};
    std::uint64_t gaps_{0};
    double gap_s_{0};
    std::optional<std::size_t> mark_{};
    std::size_t next_mark_{0};
};

}  // namespace

PostureResult summarise_posture(PostureRecording& recording, const TaskTimes& marks,
                                const std::string& file, const PostureReading& reading) {
    Summariser summariser(marks, recording.has_rotation(), reading);
    PostureSample sample;
    while (recording.next(sample)) summariser.add(sample);
    if (recording.samples() == 0) throw Error(file, msg("there are no samples"));
    PostureResult result{.samples = recording.samples(),
                         .empty_samples = recording.empty_samples(),
                         .moving_samples = recording.moving_samples()};
    summariser.finish(result);
    return result;
}

}  // namespace werkrug::core

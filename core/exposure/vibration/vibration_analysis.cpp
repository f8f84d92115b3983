#include "core/exposure/vibration/vibration_analysis.hpp"

#include "core/exposure/vibration/read_ahead.hpp"
#include "core/exposure/vibration/signal_warnings.hpp"
#include "core/exposure/vibration/watched_recording.hpp"
#include "core/exposure/vibration/weighting_filter.hpp"
#include "tables/parse.hpp"
#include "tables/vibration_weightings.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr double s_per_h = 3600;
constexpr std::size_t frames_read_at_once = 8192;

std::array<Sections, tables::vibration_axes> weighting_filters(const RecordingInfo& info) {
    std::array<Sections, tables::vibration_axes> filters;
    for (std::size_t i = 0; i < filters.size(); ++i)
        if (info.has_axis[i])
            filters[i] = design_weighting(
                tables::weighting(tables::vibration_rules().axes[i].weighting), info.rate_hz);
    return filters;
}

// The part of a recording that a mark covers, in frames.
struct MarkedPart {
    std::uint64_t start{};
    std::uint64_t end{};
    VibrationSums sums{};
    std::vector<ThirdOctaves::Sums> spectrum_before{};
    std::vector<ThirdOctaves::Sums> spectrum_after{};
};

class Analyser {
  public:
    Analyser(const RecordingInfo& info, const TimeMarks& marks, bool spectrum)
        : info_(info),
          filter_(weighting_filters(info)),
          running_(info.rate_hz, tables::vibration_rules().method.running_s) {
        if (spectrum) spectrum_.emplace(info.rate_hz);
        marks_.reserve(marks.size());
        for (const auto& mark : marks)
            marks_.push_back({.start = frame_at(mark.start_s), .end = frame_at(mark.end_s)});
        std::vector<std::size_t> order(marks_.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return marks_[a].start > marks_[b].start;
        });
        waiting_ = std::move(order);
    }

    // Takes the offset from the first second.
    void start(std::span<const Frame> first) {
        if (first.empty()) return;
        Lanes sum{};
        for (const auto& frame : first) sum += frame.axis;
        const double limit = tables::vibration_rules().recordings.offset_m_s2;
        for (std::size_t lane = 0; lane < info_.has_axis.size(); ++lane) {
            const double mean = sum[lane] / static_cast<double>(first.size());
            if (std::abs(mean) <= limit) continue;
            offset_[lane] = mean;
            has_offset_ = true;
        }
    }

    void add(std::span<Frame> frames) {
        for (std::size_t done = 0; done < frames.size();) {
            auto now = std::min(block_frames, frames.size() - done);
            if (spectrum_) now = std::min(now, frames_to_edge());
            add_block(frames.subspan(done, now));
            done += now;
        }
    }

    void finish(VibrationAnalysis& analysis) const {
        analysis.frames = total_.frames();
        analysis.duration_s = static_cast<double>(total_.frames()) / info_.rate_hz;
        auto total = total_;
        total.raise(running_.highest_window(), running_.highest_exponential());
        analysis.axes = values_of(total);
        for (std::size_t i = 0; i < marks_.size(); ++i) finish_mark(marks_[i], analysis.marks[i]);
        if (spectrum_) analysis.spectrum = spectrum_->values();
    }

  private:
    void finish_mark(const MarkedPart& part, MarkValues& values) const {
        values.axes = values_of(part.sums);
        if (part.spectrum_before.empty()) return;
        values.spectrum = ThirdOctaves::values_between(
            part.spectrum_before,
            part.spectrum_after.empty() ? spectrum_->sums() : part.spectrum_after);
    }

    // From here to the next beginning or end of a mark, so that no block goes over it: the spectrum
    // is summed up by blocks.
    std::size_t frames_to_edge() const {
        const auto now = total_.frames();
        std::uint64_t edge = now + block_frames;
        if (!waiting_.empty()) edge = std::min(edge, marks_[waiting_.back()].start);
        for (const auto index : open_) edge = std::min(edge, marks_[index].end);
        return static_cast<std::size_t>(edge > now ? edge - now : 1);
    }

    std::uint64_t frame_at(double time_s) const {
        return static_cast<std::uint64_t>(std::llround(time_s * info_.rate_hz));
    }

    void add_block(std::span<Frame> frames) {
        if (has_offset_)
            for (auto& frame : frames) frame.axis -= offset_;
        const auto begin = total_.frames();
        const auto end = begin + frames.size();
        open_marks(end);
        if (spectrum_) spectrum_->add(frames);
        filter_.filter(frames);
        total_.add(frames);
        running_.run(frames, open_.empty() ? nullptr : &block_);
        for (const auto index : open_) {
            auto& mark = marks_[index];
            const auto from = std::max(mark.start, begin) - begin;
            const auto to = std::min(mark.end, end) - begin;
            if (from < to) add_to(mark.sums, frames, from, to);
        }
        close_marks(end);
    }

    // Those that begin before the end of the next block.
    void open_marks(std::uint64_t end) {
        while (!waiting_.empty() && marks_[waiting_.back()].start < end) {
            auto& mark = marks_[waiting_.back()];
            if (spectrum_) mark.spectrum_before = spectrum_->sums();
            open_.push_back(waiting_.back());
            waiting_.pop_back();
        }
    }

    void close_marks(std::uint64_t end) {
        std::erase_if(open_, [&](std::size_t index) {
            auto& mark = marks_[index];
            if (mark.end > end) return false;
            if (spectrum_) mark.spectrum_after = spectrum_->sums();
            return true;
        });
    }

    void add_to(VibrationSums& sums, std::span<const Frame> frames, std::size_t from,
                std::size_t to) const {
        const auto count = to - from;
        sums.add(frames.subspan(from, count));
        sums.raise(std::span{block_.window}.subspan(from, count),
                   std::span{block_.exponential}.subspan(from, count));
    }

    AxisValues values_of(const VibrationSums& sums) const {
        AxisValues values;
        for (std::size_t lane = 0; lane < values.size(); ++lane)
            if (info_.has_axis[lane]) values[lane] = sums.values(lane, info_.rate_hz);
        return values;
    }

    RecordingInfo info_;
    LaneFilter filter_;
    RunningRms running_;
    RunningBlock block_{};
    std::optional<ThirdOctaves> spectrum_{};
    Lanes offset_{};
    bool has_offset_{false};
    VibrationSums total_{};
    std::vector<MarkedPart> marks_{};
    std::vector<std::size_t> waiting_{};  // marks that have not begun, the next one last
    std::vector<std::size_t> open_{};
};

void read_all(Recording& recording, Analyser& analyser, const std::string& file) {
    const auto& info = recording.info();
    const double max_hours = tables::vibration_rules().recordings.max_hours;
    const auto second = static_cast<std::size_t>(std::ceil(info.rate_hz));
    ReadAhead reader(recording, std::max(second, frames_read_at_once));
    auto frames = reader.next();
    analyser.start(frames.first(std::min(second, frames.size())));
    std::uint64_t total = 0;
    for (; !frames.empty(); frames = reader.next()) {
        total += frames.size();
        if (static_cast<double>(total) > max_hours * s_per_h * info.rate_hz)
            throw Error(file,
                        msg("This recording is longer than {0} hours", {print_number(max_hours)}),
                        msg("Divide it"));
        analyser.add(frames);
    }
    if (total == 0) throw Error(file, msg("There are no samples in this recording"));
}

// Marks end with the recording; one that begins after it is an error.
void fit_marks(VibrationAnalysis& analysis, const std::string& marks_file) {
    const double end = analysis.duration_s;
    for (auto& values : analysis.marks) {
        auto& mark = values.mark;
        const Position position{mark.line, 1};
        if (mark.start_s >= end)
            throw Error(marks_file,
                        Problems{Problem{.position = position,
                                         .what = msg("This mark begins after the end of the "
                                                     "recording, at {0} s",
                                                     {print_number(end)})}});
        if (mark.end_s <= end) continue;
        mark.end_s = end;
        analysis.warnings.push_back(
            {.severity = Severity::warning,
             .path = marks_file + ":" + std::to_string(mark.line),
             .what =
                 msg("This mark ends after the recording: cut off at {0} s", {print_number(end)})});
    }
}

}  // namespace

VibrationAnalysis analyse_recording(Recording& recording, const TimeMarks& marks, bool spectrum,
                                    const std::string& file, const std::string& marks_file) {
    VibrationAnalysis analysis{.recording = recording.info()};
    analysis.marks.reserve(marks.size());
    for (const auto& mark : marks) analysis.marks.push_back({.mark = mark});
    Analyser analyser(recording.info(), marks, spectrum);
    SignalWatch watch(recording.info());
    WatchedRecording watched(recording, watch);
    read_all(watched, analyser, file);
    analyser.finish(analysis);
    analysis.signal = watch.findings();
    analysis.warnings = recording.warnings();
    fit_marks(analysis, marks_file);
    add_signal_warnings(analysis);
    return analysis;
}

}  // namespace werkrug::core

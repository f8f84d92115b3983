// A recording of the trunk's posture summed up, whole and per task.
#pragma once

#include "core/exposure/posture/posture_classes.hpp"
#include "core/exposure/posture/posture_recording.hpp"
#include "core/exposure/posture/task_times.hpp"
#include "core/exposure/signal_picture.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// Of one angle. Shares are of the time with samples.
struct AngleSummary {
    std::vector<double> zone_s{};  // per zone of tables/trunk_posture.hpp
    // Per percentile of the tables, degrees, rounded to a tenth; nothing without any time.
    std::vector<std::optional<double>> percentiles{};
};

// Times without a break with the larger of flexion and rotation over an angle.
struct EpisodeSummary {
    double over_deg{};
    std::uint64_t count{};
    double seconds{};
    double longest_s{};
};

struct PostureSummary {
    std::string task{};  // empty: the whole recording
    double seconds{};    // with samples
    AngleSummary flexion{};
    std::optional<AngleSummary> rotation{};  // of its size; nothing: not recorded
    std::vector<EpisodeSummary> episodes{};
    std::vector<PostureClass> classes{};  // those in which there was time
};

struct PostureResult {
    std::uint64_t samples{};
    std::uint64_t empty_samples{};
    std::uint64_t moving_samples{};
    double first_s{};     // the time of the first sample, as the recording says it
    double duration_s{};  // from the first to the last sample
    std::uint64_t gaps{};
    double gap_s{};
    PostureSummary whole{};
    std::vector<PostureSummary> tasks{};  // per task of the marks, in their order
};

// What else is made of the samples while they are read.
struct PostureReading {
    // Angles that classes end at, beside those of the episodes.
    std::vector<double> edges_deg{};
    // Gets the flexion and the rotation as its first two axes, in degrees, and nothing where a
    // sample counts for nothing; null: no picture. Outlives the reading.
    SignalPicture* picture{nullptr};
};

// Reads the recording to its end; memory does not depend on its length. A sample holds until the
// next one; one that is missing, and a gap, count for nothing and end an episode, and so does the
// end of a mark. The last sample holds as long as the one before. Throws Error as
// PostureRecording::next does, and when there are no samples.
PostureResult summarise_posture(PostureRecording& recording, const TaskTimes& marks,
                                const std::string& file, const PostureReading& reading = {});

}  // namespace werkrug::core

// How a recording of the trunk's posture is summed up (tables/data/trunk-posture.xml).
#pragma once

#include "tables/language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::tables {

// What a source says of a zone. `provenance` tells how sure we are of that.
struct PostureVerdict {
    std::string source{};      // citation
    std::string provenance{};  // "remembered-medium": the source itself was not seen
    LocalizedText text{};
};

struct PostureZone {
    std::string id{};
    // Where it begins: strictly over the one, or from the other on; neither: the lowest zone.
    std::optional<double> over_deg{};
    std::optional<double> from_deg{};
    LocalizedText title{};
    std::vector<PostureVerdict> verdicts{};

    // Whether an angle lies in this zone or a higher one.
    bool reached(double deg) const;
};

struct RecordingLimits {
    double gap_s{};             // an interval that is longer, and
    double gap_intervals{};     // so many times longer than the one before, is a gap
    double gravity_m_s2{};      // standard gravity
    double rest_tolerance{};    // of 1 g, within which an acceleration gives angles
    double least_rest_share{};  // of the samples, or units and axes are wrong
    double most_g{};            // no trunk is accelerated more
    int bins_per_deg{};         // resolution of percentiles
    double most_hours{};        // of a recording
    std::size_t most_tasks{};
    std::size_t most_marks{};
};

struct TrunkPosture {
    std::vector<PostureZone> flexion{};   // from the lowest, to the front is positive
    std::vector<PostureZone> rotation{};  // of the size of the angle, to either side
    std::vector<double> episodes_over_deg{};
    std::vector<double> percentiles{};  // percent
    RecordingLimits limits{};
};

const TrunkPosture& trunk_posture();

}  // namespace werkrug::tables

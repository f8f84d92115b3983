// A recording of whole-body vibration, evaluated as ISO 2631-1 says: from raw acceleration to the
// values per axis, for the whole and for each mark.
#pragma once

#include "core/exposure/vibration/recording.hpp"
#include "core/exposure/vibration/signal_watch.hpp"
#include "core/exposure/vibration/third_octaves.hpp"
#include "core/exposure/vibration/time_marks.hpp"
#include "core/exposure/vibration/vibration_sums.hpp"

#include <array>
#include <optional>
#include <vector>

namespace werkrug::core {

// Per axis; nothing for one that the recording does not have.
using AxisValues = std::array<std::optional<VibrationValues>, tables::vibration_axes>;

struct MarkValues {
    TimeMark mark{};  // cut off at the end of the recording
    AxisValues axes{};
    std::vector<BandValue> spectrum{};  // empty unless asked for
};

struct VibrationAnalysis {
    RecordingInfo recording{};
    std::uint64_t frames{};
    double duration_s{};
    AxisValues axes{};
    std::vector<MarkValues> marks{};    // in the order given
    std::vector<BandValue> spectrum{};  // empty unless asked for
    SignalFindings signal{};
    // What is wrong with the recording or needs a look; paths are "axis x".
    Problems warnings{};
};

// Reads the recording to its end, in memory that does not depend on its length. An axis whose mean
// over the first second is over the offset of the rules (gravity, a sensor that is not zeroed) is
// filtered without it, so that switching on is no shock; other signals are zero before they begin.
// The running r.m.s. of a mark may reach back before its beginning by the length of its window.
// `file` and `marks_file` are only named in messages. Throws Error as the recording does, for one
// that is longer than the rules allow, and for marks that begin after its end.
VibrationAnalysis analyse_recording(Recording& recording, const TimeMarks& marks, bool spectrum,
                                    const std::string& file, const std::string& marks_file);

}  // namespace werkrug::core

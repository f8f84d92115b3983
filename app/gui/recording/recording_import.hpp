// A recording of vibration that is being imported: read from its file, marked, and evaluated. Knows
// no widgets; nothing of it stands in a case until a part of it is used.
#pragma once

#include "core/exposure/vibration/recording.hpp"
#include "core/exposure/vibration/signal_picture.hpp"
#include "core/exposure/vibration/vibration_analysis.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace werkrug::app {

class RecordingImport {
  public:
    // Reads a recording to its end and evaluates it. The marks of the one before stay when it is
    // the same file at the same sampling rate: only another unit was said, for instance. Throws
    // Error as open_recording() and analyse_recording() do; what was read before stays then.
    void read(const std::string& path, const core::RecordingOptions& options);

    // Marks a part, which ends with the recording at the latest, and evaluates all parts again: the
    // file is read once more. Needs a recording that is read. Throws Error when the part ends
    // before it begins, begins behind the end, or is one too many; nothing changes then.
    void add_mark(core::TimeMark mark);
    // Nothing happens when there is no such mark.
    void remove_mark(std::size_t mark);

    bool is_read() const { return content_.has_value(); }
    // The following need a recording that is read.
    const core::VibrationAnalysis& analysis() const { return content_->analysis; }
    const core::SignalPicture& picture() const { return content_->picture; }
    const core::TimeMarks& marks() const { return content_->marks; }

    // The whole is part 0, then come the marks. No parts when nothing is read.
    std::size_t part_count() const { return content_ ? 1 + content_->marks.size() : 0; }
    const core::AxisValues& values(std::size_t part) const;

  private:
    struct Content {
        std::string path{};
        core::RecordingOptions options{};
        core::TimeMarks marks{};
        core::VibrationAnalysis analysis{};
        core::SignalPicture picture{1};
    };
    static Content evaluated(const std::string& path, const core::RecordingOptions& options,
                             const core::TimeMarks& marks);

    std::optional<Content> content_{};
};

}  // namespace werkrug::app

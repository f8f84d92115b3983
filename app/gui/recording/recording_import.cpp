#include "app/gui/recording/recording_import.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

RecordingImport::Content RecordingImport::evaluated(const std::string& path,
                                                    const core::RecordingOptions& options,
                                                    const core::TimeMarks& marks) {
    const auto recording = core::open_recording(path, options);
    Content content{.path = path,
                    .options = options,
                    .marks = marks,
                    .picture = core::SignalPicture(recording->info().rate_hz)};
    core::PicturedRecording pictured(*recording, content.picture);
    content.analysis = core::analyse_recording(pictured, marks, false, path, path);
    return content;
}

void RecordingImport::read(const std::string& path, const core::RecordingOptions& options) {
    auto content = evaluated(path, options, {});
    if (content_ && content_->path == path && !content_->marks.empty() &&
        content_->analysis.recording.rate_hz == content.analysis.recording.rate_hz)
        content = evaluated(path, options, content_->marks);
    content_ = std::move(content);
}

void RecordingImport::add_mark(core::TimeMark mark) {
    const auto& file = content_->path;
    const double end_s = content_->analysis.duration_s;
    const auto most = static_cast<std::size_t>(tables::vibration_rules().recordings.max_marks);
    if (mark.start_s >= end_s) throw Error(file, msg("This is behind the end of the recording"));
    if (mark.end_s <= mark.start_s) throw Error(file, msg("A mark ends after it begins"));
    if (content_->marks.size() >= most)
        throw Error(file, msg("There are more than {0} marks", {std::to_string(most)}));
    mark.end_s = std::min(mark.end_s, end_s);
    auto marks = content_->marks;
    marks.push_back(std::move(mark));
    content_ = evaluated(file, content_->options, marks);
}

void RecordingImport::remove_mark(std::size_t mark) {
    if (!content_ || mark >= content_->marks.size()) return;
    const auto place = static_cast<std::ptrdiff_t>(mark);
    content_->marks.erase(content_->marks.begin() + place);
    content_->analysis.marks.erase(content_->analysis.marks.begin() + place);
}

const core::AxisValues& RecordingImport::values(std::size_t part) const {
    return part == 0 ? content_->analysis.axes : content_->analysis.marks.at(part - 1).axes;
}

}  // namespace werkrug::app

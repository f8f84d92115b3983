#include "app/gui/recording/vibration_import.hpp"

#include "core/exposure/vibration/pictured_recording.hpp"

#include <utility>

namespace werkrug::app {

void VibrationImport::take(core::Recording& recording, const std::string& path,
                           const core::RecordingOptions& options, const core::TimeMarks& marks) {
    core::SignalPicture picture(recording.info().rate_hz);
    core::PicturedRecording pictured(recording, picture);
    auto analysis = core::analyse_recording(pictured, marks, true, path, path);
    keep({.path = path,
          .marks = marks,
          .duration_s = analysis.duration_s,
          .picture = std::move(picture)});
    analysis_ = std::move(analysis);
    options_ = options;
}

void VibrationImport::read(const std::string& path, const core::RecordingOptions& options) {
    const auto recording = core::open_recording(path, options);
    const bool marks_stay =
        has_marks_of(path) && recording->info().rate_hz == analysis_.recording.rate_hz;
    take(*recording, path, options, marks_stay ? core::TimeMarks{marks()} : core::TimeMarks{});
}

void VibrationImport::evaluate(const std::string& path, const core::TimeMarks& marks) {
    take(*core::open_recording(path, options_), path, core::RecordingOptions{options_}, marks);
}

void VibrationImport::drop_values(std::size_t mark) {
    analysis_.marks.erase(analysis_.marks.begin() + static_cast<std::ptrdiff_t>(mark));
}

std::size_t VibrationImport::most_marks() const {
    return static_cast<std::size_t>(tables::vibration_rules().recordings.max_marks);
}

const core::AxisValues& VibrationImport::values(std::size_t part) const {
    return part == 0 ? analysis_.axes : analysis_.marks.at(part - 1).axes;
}

const std::vector<core::BandValue>& VibrationImport::spectrum(std::size_t part) const {
    return part == 0 ? analysis_.spectrum : analysis_.marks.at(part - 1).spectrum;
}

std::vector<PictureStrip> VibrationImport::strips(const core::Translator&) const {
    const auto& has_axis = analysis_.recording.has_axis;
    std::vector<PictureStrip> strips;
    for (std::size_t axis = 0; axis < has_axis.size(); ++axis)
        if (has_axis[axis])
            strips.push_back({.axis = axis, .name = tables::vibration_rules().axes.at(axis).name});
    return strips;
}

}  // namespace werkrug::app

// A recording of vibration that is being imported.
#pragma once

#include "app/gui/recording/recording_import.hpp"
#include "core/exposure/vibration/vibration_analysis.hpp"

namespace werkrug::app {

class VibrationImport : public RecordingImport {
  public:
    // Reads a recording to its end and evaluates it. The marks of the one before stay when it is
    // the same file at the same sampling rate: only another unit was said, for instance. Throws
    // Error as open_recording() and analyse_recording() do; what was read before stays then.
    void read(const std::string& path, const core::RecordingOptions& options);

    // These need a recording that is read.
    const core::VibrationAnalysis& analysis() const { return analysis_; }
    const core::AxisValues& values(std::size_t part) const;
    const std::vector<core::BandValue>& spectrum(std::size_t part) const;
    std::vector<PictureStrip> strips(const core::Translator& tr) const override;

  protected:
    void evaluate(const std::string& path, const core::TimeMarks& marks) override;
    void drop_values(std::size_t mark) override;
    std::size_t most_marks() const override;

  private:
    // Keeps it only when it could be evaluated to its end.
    void take(core::Recording& recording, const std::string& path,
              const core::RecordingOptions& options, const core::TimeMarks& marks);

    core::RecordingOptions options_{};
    core::VibrationAnalysis analysis_{};
};

}  // namespace werkrug::app

// A recording of the trunk's posture, a sample at a time.
#pragma once

#include "core/exposure/posture/recording_columns.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct PostureSample {
    double time_s{};
    bool missing{};         // a field is empty, or the trunk moved too fast to tell its angle
    double flexion_deg{};   // to the front is positive
    double rotation_deg{};  // to either side; 0 when it is not recorded
};

class PostureRecording {
  public:
    // Reads the header; throws Error as find_recording_columns does.
    PostureRecording(CsvReader reader, const ColumnOptions& options);

    // Of the columns that are read: time and angles, or time and accelerations.
    std::vector<std::string> column_names() const;
    bool has_rotation() const { return columns_.rotation.has_value(); }
    bool of_accelerations() const { return columns_.of_accelerations(); }

    // The next sample; false at the end. Throws Error, with line and column, for what is no number,
    // an angle that a trunk cannot have, a time that does not go on or goes on for too long; and at
    // the end, when the accelerations were hardly ever about 1 g: another unit, or other axes.
    bool next(PostureSample& sample);

    std::uint64_t samples() const { return samples_; }
    std::uint64_t empty_samples() const { return empty_samples_; }
    std::uint64_t moving_samples() const { return moving_samples_; }  // not at 1 g

  private:
    double time();
    bool is_empty() const;
    void read_angles(PostureSample& sample);
    void read_accelerations(PostureSample& sample);
    double angle(std::size_t column);
    void check_rest() const;

    CsvReader reader_;
    RecordingColumns columns_;
    std::optional<double> first_time_{};
    std::optional<double> last_time_{};
    std::uint64_t samples_{0};
    std::uint64_t empty_samples_{0};
    std::uint64_t moving_samples_{0};
};

}  // namespace werkrug::core

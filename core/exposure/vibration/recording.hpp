// A recorded acceleration signal, read from front to back: what every kind of file gives.
#pragma once

#include "core/exposure/vibration/frame.hpp"
#include "tables/error.hpp"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkrug::core {

enum class AccelerationUnit { m_s2, g };

// What a person says about a recording; what is not said is looked for in the file.
struct RecordingOptions {
    std::optional<double> rate_hz{};
    // Which axis each channel is: "x", "y", "z", "-" for one that is left out; or the names of the
    // columns of a text file that are x, y and z. Empty: by the header, or x, y, z when there are
    // three.
    std::vector<std::string> axes{};
    std::optional<AccelerationUnit> unit{};
    // The acceleration, in the unit, of the largest sample of a WAV file of whole numbers.
    std::optional<double> full_scale{};
};

struct RecordingInfo {
    std::string format{};  // "WAV, PCM 16 bit"; "CSV"
    double rate_hz{};
    std::array<bool, tables::vibration_axes> has_axis{};
    AccelerationUnit unit{AccelerationUnit::m_s2};
    bool unit_known{false};  // from the file or the options, not assumed
    // The size at which samples are cut off, in m/s²; nothing: the format has no such limit.
    std::optional<double> overload_m_s2{};
};

// A finite number, and not so large that its powers are none.
bool is_acceleration(double m_s2);

class Recording {
  public:
    virtual ~Recording() = default;

    virtual const RecordingInfo& info() const = 0;

    // The next frames in m/s², as many as fit unless the end is near; 0 at the end only. Axes that
    // the recording does not have are 0. Throws Error with line and column, or the place in bytes.
    virtual std::size_t read(std::span<Frame> into) = 0;

    // What was noticed in the file itself so far and is no error.
    virtual const Problems& warnings() const = 0;
};

// Opens a recording: a WAV file (RIFF or RF64; PCM of 16, 24 or 32 bit, floats of 32 or 64 bit) or
// a text file with a column per axis, either packed with gzip or not. Throws Error when it is
// neither, when its header contradicts itself or the file, when rate or axes are not known, and
// when the rate is out of tables::RecordingRules.
std::unique_ptr<Recording> open_recording(const std::string& path, const RecordingOptions& options);

// The same from bytes in memory; `name` is only used in messages.
std::unique_ptr<Recording> recording_of(std::string bytes, const std::string& name,
                                        const RecordingOptions& options);

}  // namespace werkrug::core

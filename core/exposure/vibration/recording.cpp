#include "core/exposure/vibration/recording.hpp"

#include "core/exposure/vibration/csv_recording.hpp"
#include "core/exposure/vibration/wav_header.hpp"
#include "core/exposure/vibration/wav_recording.hpp"

#include <cmath>

namespace werkrug::core {

namespace {

constexpr std::size_t buffer_bytes = std::size_t{1} << 18U;
constexpr std::size_t enough_to_know = 12;  // bytes that a WAV file is known by
constexpr double impossible = 1e30;

std::unique_ptr<Recording> open(std::unique_ptr<ByteStream> source, const std::string& name,
                                const RecordingOptions& options) {
    ByteReader reader(std::move(source), buffer_bytes);
    const auto start = reader.look(enough_to_know);
    if (start.empty()) throw Error(name, msg("This file is empty"));
    if (is_wav(start)) return open_wav(std::move(reader), name, options);
    return open_csv(std::move(reader), name, options);
}

}  // namespace

bool is_acceleration(double m_s2) {
    return std::abs(m_s2) < impossible;  // false for what is not a number
}

std::unique_ptr<Recording> open_recording(const std::string& path,
                                          const RecordingOptions& options) {
    return open(open_byte_stream(path), path, options);
}

std::unique_ptr<Recording> recording_of(std::string bytes, const std::string& name,
                                        const RecordingOptions& options) {
    return open(byte_stream_of(std::move(bytes), name), name, options);
}

}  // namespace werkrug::core

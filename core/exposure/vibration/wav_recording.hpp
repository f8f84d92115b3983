// Recordings in WAV files.
#pragma once

#include "core/exposure/vibration/byte_reader.hpp"
#include "core/exposure/vibration/recording.hpp"

namespace werkrug::core {

// `reader` stands at the beginning of what is_wav(). Errors as of open_recording().
std::unique_ptr<Recording> open_wav(ByteReader reader, const std::string& file,
                                    const RecordingOptions& options);

}  // namespace werkrug::core

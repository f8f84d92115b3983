// Recordings in text files with a column per axis.
#pragma once

#include "core/exposure/vibration/byte_reader.hpp"
#include "core/exposure/vibration/recording.hpp"

namespace werkrug::core {

// `reader` stands at the beginning of the file. Errors as of open_recording(), with line and
// column.
std::unique_ptr<Recording> open_csv(ByteReader reader, const std::string& file,
                                    const RecordingOptions& options);

}  // namespace werkrug::core

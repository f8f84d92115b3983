// The header of a WAV file: RIFF, or RF64 / BW64 for files over 4 GiB.
#pragma once

#include "core/exposure/vibration/byte_reader.hpp"

#include <cstdint>
#include <string>

namespace werkrug::core {

enum class SampleFormat { pcm16, pcm24, pcm32, float32, float64 };

struct WavHeader {
    SampleFormat format{};
    std::size_t channels{};
    double rate_hz{};
    std::size_t frame_bytes{};
    std::uint64_t frames{};
};

std::size_t sample_bytes(SampleFormat format);
std::string format_name(SampleFormat format);  // "PCM 16 bit"

bool is_wav(std::string_view start);

// Reads up to the first sample. Throws Error when the header says what cannot be: sizes that do not
// fit one another or the file, formats that are not supported.
WavHeader read_wav_header(ByteReader& reader, const std::string& file);

}  // namespace werkrug::core

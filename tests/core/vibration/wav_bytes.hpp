// WAV files made by hand, right ones and lying ones.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace werkrug::tests {

template <typename Number>
std::string little_endian_bytes(Number value, std::size_t count = sizeof(Number)) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes.substr(0, count);
}

// What a header says; each can be set to a lie.
struct WavDescription {
    std::uint16_t tag{3};  // 1 whole numbers, 3 floating point
    std::uint16_t bits{32};
    std::uint16_t channels{3};
    std::uint32_t rate{1000};
    std::uint32_t data_size{};  // 0: the true one
    std::uint32_t riff_size{};  // 0: the true one
    std::uint16_t block{};      // 0: the true one
    std::uint32_t bytes_per_s{};
    bool extensible{false};
    bool rf64{false};
    std::string before_data{};  // chunks between format and samples
};

inline std::string chunk(const std::string& id, const std::string& content) {
    return id + little_endian_bytes(static_cast<std::uint32_t>(content.size())) + content +
           std::string(content.size() % 2, '\0');
}

inline std::string wav_bytes(const WavDescription& d, const std::string& samples) {
    const auto block =
        static_cast<std::uint16_t>(d.block != 0 ? d.block : d.channels * (d.bits / 8));
    std::string format =
        little_endian_bytes(static_cast<std::uint16_t>(d.extensible ? 0xFFFE : d.tag)) +
        little_endian_bytes(d.channels) + little_endian_bytes(d.rate) +
        little_endian_bytes(d.bytes_per_s != 0 ? d.bytes_per_s : d.rate * block) +
        little_endian_bytes(block) + little_endian_bytes(d.bits);
    if (d.extensible)
        format += little_endian_bytes(std::uint16_t{22}) + little_endian_bytes(d.bits) +
                  std::string(4, '\0') + little_endian_bytes(d.tag) +
                  std::string("\x00\x00\x00\x00\x10\x00\x80\x00\x00\xAA\x00\x38\x9B\x71", 14);
    const auto size = d.data_size != 0 ? d.data_size : static_cast<std::uint32_t>(samples.size());
    std::string data = "data" + little_endian_bytes(d.rf64 ? 0xFFFFFFFFU : size) + samples;
    data += std::string(samples.size() % 2, '\0');
    std::string body = "WAVE";
    const auto rest = chunk("fmt ", format) + d.before_data + data;
    if (d.rf64) {
        const auto all = static_cast<std::uint64_t>(body.size() + 36 + rest.size());
        body += chunk("ds64", little_endian_bytes(all) +
                                  little_endian_bytes(static_cast<std::uint64_t>(size)) +
                                  little_endian_bytes(std::uint64_t{0}) + std::string(4, '\0'));
    }
    body += rest;
    const auto riff = d.riff_size != 0 ? d.riff_size : static_cast<std::uint32_t>(body.size());
    return (d.rf64 ? "RF64" + little_endian_bytes(0xFFFFFFFFU)
                   : "RIFF" + little_endian_bytes(riff)) +
           body;
}

// Samples of frames in the format of a description; whole numbers have `full` as full scale.
inline std::string wav_samples(const WavDescription& d, const std::vector<double>& values) {
    std::string bytes;
    for (const double value : values) {
        if (d.tag == 3 && d.bits == 32) bytes += little_endian_bytes(static_cast<float>(value));
        if (d.tag == 3 && d.bits == 64) bytes += little_endian_bytes(value);
        if (d.tag == 1)
            bytes += little_endian_bytes(
                static_cast<std::int64_t>(value * static_cast<double>(1LL << (d.bits - 1))),
                d.bits / 8U);
    }
    return bytes;
}

}  // namespace werkrug::tests

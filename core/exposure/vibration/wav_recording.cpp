#include "core/exposure/vibration/wav_recording.hpp"

#include "core/exposure/vibration/axis_choice.hpp"
#include "core/exposure/vibration/little_endian.hpp"
#include "core/exposure/vibration/wav_header.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace werkrug::core {

namespace {

// Where the samples of x, y and z stand in the bytes of a frame, and what they are multiplied with;
// 0 for an axis that is not there.
struct Channels {
    std::size_t stride{};
    std::array<std::size_t, tables::vibration_axes> offset{};
    Lanes scale{};
};

// Converts frames and adds the sizes of their samples, by which one that is no number is noticed.
using Convert = void (*)(const char*, std::span<Frame>, const Channels&, Lanes&);

template <typename Read>
void convert(const char* bytes, std::span<Frame> frames, const Channels& channels, Lanes& sizes,
             Read read) {
    const auto [x_at, y_at, z_at] = channels.offset;
    const double x_scale = channels.scale[0];
    const double y_scale = channels.scale[1];
    const double z_scale = channels.scale[2];
    std::array<double, tables::vibration_axes> sum{};
    for (auto& frame : frames) {
        const double x = x_scale == 0 ? 0 : read(bytes + x_at) * x_scale;
        const double y = y_scale == 0 ? 0 : read(bytes + y_at) * y_scale;
        const double z = z_scale == 0 ? 0 : read(bytes + z_at) * z_scale;
        sum[0] += std::abs(x);
        sum[1] += std::abs(y);
        sum[2] += std::abs(z);
        frame.axis = Lanes{x, y, z, 0};
        bytes += channels.stride;
    }
    sizes += Lanes{sum[0], sum[1], sum[2], 0};
}

template <typename Number>
void convert_plain(const char* bytes, std::span<Frame> frames, const Channels& channels,
                   Lanes& sizes) {
    convert(bytes, frames, channels, sizes,
            [](const char* at) { return static_cast<double>(little_endian<Number>(at)); });
}

void convert_pcm24(const char* bytes, std::span<Frame> frames, const Channels& channels,
                   Lanes& sizes) {
    convert(bytes, frames, channels, sizes, [](const char* at) {
        const auto low = little_endian<std::uint16_t>(at);
        const auto high = static_cast<signed char>(at[sizeof low]);
        return static_cast<double>(high * (std::numeric_limits<std::uint16_t>::max() + 1) + low);
    });
}

Convert converter(SampleFormat format) {
    switch (format) {
        case SampleFormat::pcm16:
            return convert_plain<std::int16_t>;
        case SampleFormat::pcm24:
            return convert_pcm24;
        case SampleFormat::pcm32:
            return convert_plain<std::int32_t>;
        case SampleFormat::float32:
            return convert_plain<float>;
        case SampleFormat::float64:
            break;
    }
    return convert_plain<double>;
}

// The size of the lowest whole number, which full scale stands for; 1 for floating-point ones.
double full_scale_code(SampleFormat format) {
    const bool whole = format == SampleFormat::pcm16 || format == SampleFormat::pcm24 ||
                       format == SampleFormat::pcm32;
    if (!whole) return 1;
    const auto bits =
        static_cast<int>(sample_bytes(format)) * std::numeric_limits<unsigned char>::digits;
    return std::ldexp(1.0, bits - 1);
}

class WavRecording : public Recording {
  public:
    WavRecording(ByteReader reader, std::string file, const RecordingOptions& options)
        : reader_(std::move(reader)),
          file_(std::move(file)),
          header_(read_wav_header(reader_, file_)),
          convert_(converter(header_.format)) {
        choose_axes(options);
        choose_scale(options);
        choose_rate(options);
        info_.format = "WAV, " + format_name(header_.format);
    }

    const RecordingInfo& info() const override { return info_; }
    const Problems& warnings() const override { return warnings_; }

    std::size_t read(std::span<Frame> into) override {
        std::size_t count = 0;
        while (count < into.size() && done_ < header_.frames) {
            const auto now = read_some(into.subspan(count));
            count += now;
            done_ += now;
        }
        return count;
    }

  private:
    void choose_axes(const RecordingOptions& options) {
        const auto axes = axes_by_place(options.axes, header_.channels, file_);
        const auto width = sample_bytes(header_.format);
        channels_.stride = header_.frame_bytes;
        for (std::size_t i = 0; i < axes.size(); ++i) {
            if (!axes[i]) continue;
            info_.has_axis[*axes[i]] = true;
            channels_.offset[*axes[i]] = i * width;
        }
    }

    void choose_scale(const RecordingOptions& options) {
        info_.unit = options.unit.value_or(AccelerationUnit::m_s2);
        info_.unit_known = options.unit.has_value();
        const double unit = info_.unit == AccelerationUnit::g
                                ? tables::vibration_rules().recordings.gravity_m_s2
                                : 1;
        const double code = full_scale_code(header_.format);
        const double scale = options.full_scale.value_or(1) * unit / code;
        for (std::size_t axis = 0; axis < info_.has_axis.size(); ++axis)
            channels_.scale[axis] = info_.has_axis[axis] ? scale : 0;
        if (code == 1) return;
        info_.overload_m_s2 = scale * (code - 1);
        if (!options.full_scale)
            warnings_.push_back(
                {.severity = Severity::warning,
                 .what = msg("The file does not say how much acceleration its largest sample is: "
                             "taken as 1 of the unit"),
                 .hint = msg("Say it with --full-scale")});
    }

    void choose_rate(const RecordingOptions& options) {
        info_.rate_hz = checked_rate(options.rate_hz.value_or(header_.rate_hz), file_);
        if (info_.rate_hz != header_.rate_hz)
            warnings_.push_back(
                {.severity = Severity::warning,
                 .what = msg("The header says a sampling rate of {0} Hz, you say "
                             "{1} Hz",
                             {print_number(header_.rate_hz), print_number(info_.rate_hz)})});
    }

    std::size_t read_some(std::span<Frame> into) {
        const auto width = header_.frame_bytes;
        const auto bytes = reader_.look(width);
        if (bytes.size() < width)
            throw Error(file_,
                        msg("This WAV file ends after {0} of the {1} samples that its header says",
                            {std::to_string(done_), std::to_string(header_.frames)}));
        const auto count = static_cast<std::size_t>(
            std::min<std::uint64_t>({bytes.size() / width, into.size(), header_.frames - done_}));
        const auto frames = into.first(count);
        Lanes sizes{};
        convert_(bytes.data(), frames, channels_, sizes);
        for (std::size_t axis = 0; axis < info_.has_axis.size(); ++axis)
            if (!is_acceleration(sizes[axis])) find_impossible(frames, axis);
        reader_.use(count * width);
        return count;
    }

    void find_impossible(std::span<const Frame> frames, std::size_t axis) const {
        for (std::size_t i = 0; i < frames.size(); ++i) {
            if (is_acceleration(frames[i].axis[axis])) continue;
            throw Error(file_, msg("Sample {0} of axis {1} is not a number, or none that can be",
                                   {std::to_string(done_ + i + 1),
                                    tables::vibration_rules().axes[axis].name}));
        }
    }

    ByteReader reader_;
    std::string file_;
    WavHeader header_;
    Convert convert_;
    RecordingInfo info_{};
    Problems warnings_{};
    Channels channels_{};
    std::uint64_t done_{};  // frames
};

}  // namespace

std::unique_ptr<Recording> open_wav(ByteReader reader, const std::string& file,
                                    const RecordingOptions& options) {
    return std::make_unique<WavRecording>(std::move(reader), file, options);
}

}  // namespace werkrug::core

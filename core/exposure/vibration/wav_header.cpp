#include "core/exposure/vibration/wav_header.hpp"

#include "core/exposure/vibration/little_endian.hpp"
#include "tables/error.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

constexpr std::size_t id_bytes = 4;
constexpr std::size_t chunk_head = 8;     // id and size
constexpr std::size_t riff_head = 12;     // and the form type
constexpr std::size_t least_format = 16;  // bytes of a format chunk
constexpr std::size_t extensible_format = 40;
constexpr std::size_t ds64_bytes = 24;  // what is read of a ds64 chunk
constexpr std::size_t most_channels = 64;
constexpr int most_chunks = 1000;
constexpr std::uint32_t see_ds64 = 0xFFFFFFFF;
constexpr std::uint16_t tag_pcm = 1;
constexpr std::uint16_t tag_float = 3;
constexpr std::uint16_t tag_extensible = 0xFFFE;

struct Chunk {
    std::string id{};
    std::uint64_t size{};
    std::uint64_t place{};  // of its content, from the beginning of the file
};

// Reads the chunks one after the other; all that is wrong is said with its place.
class HeaderReader {
  public:
    HeaderReader(ByteReader& reader, const std::string& file) : reader_(reader), file_(file) {}

    WavHeader read() {
        read_riff();
        for (int i = 0; i < most_chunks; ++i) {
            const auto chunk = next_chunk();
            if (chunk.id == "data") return at_data(chunk);
            if (chunk.id == "fmt ")
                read_format(chunk);
            else if (chunk.id == "ds64" && wide_)
                read_ds64(chunk);
            else
                skip(chunk.size);
            if (chunk.size % 2 != 0) skip(1);
        }
        wrong(msg("There are no samples among the first parts of this WAV file"));
    }

  private:
    [[noreturn]] void wrong(Message what) const {
        throw Error(file_, std::move(what), msg("At byte {0}", {std::to_string(reader_.used())}));
    }

    std::string_view need(std::size_t bytes) {
        const auto ahead = reader_.look(bytes);
        if (ahead.size() < bytes) wrong(msg("This WAV file ends in the middle of its header"));
        return ahead.substr(0, bytes);
    }

    void read_riff() {
        const auto head = need(riff_head);
        wide_ = !head.starts_with("RIFF");
        riff_size_ = little_endian<std::uint32_t>(head.substr(id_bytes));
        reader_.use(riff_head);
    }

    Chunk next_chunk() {
        const auto head = need(chunk_head);
        Chunk chunk{.id = std::string{head.substr(0, id_bytes)},
                    .size = little_endian<std::uint32_t>(head.substr(id_bytes))};
        reader_.use(chunk_head);
        chunk.place = reader_.used();
        if (wide_ && chunk.id == "data" && chunk.size == see_ds64) chunk.size = data_size_;
        return chunk;
    }

    void skip(std::uint64_t bytes) {
        while (bytes > 0) {
            const auto ahead = reader_.look(1).size();
            if (ahead == 0) wrong(msg("This WAV file ends in the middle of its header"));
            const auto now = std::min<std::uint64_t>(ahead, bytes);
            reader_.use(static_cast<std::size_t>(now));
            bytes -= now;
        }
    }

    void read_ds64(const Chunk& chunk) {
        if (chunk.size < ds64_bytes) wrong(msg("The sizes of this RF64 file are missing"));
        const auto bytes = need(ds64_bytes);
        riff_size_ = little_endian<std::uint64_t>(bytes);
        data_size_ = little_endian<std::uint64_t>(bytes.substr(sizeof(std::uint64_t)));
        skip(chunk.size);
    }

    void read_format(const Chunk& chunk) {
        if (has_format_) wrong(msg("This WAV file describes its format twice"));
        if (chunk.size < least_format || chunk.size > 2 * extensible_format)
            wrong(msg("The description of the format has {0} bytes", {std::to_string(chunk.size)}));
        const auto bytes = need(static_cast<std::size_t>(chunk.size));
        const auto u16 = [bytes](std::size_t at) {
            return little_endian<std::uint16_t>(bytes.substr(at));
        };
        auto tag = u16(0);
        header_.channels = u16(2);
        const auto rate = little_endian<std::uint32_t>(bytes.substr(4));
        const auto bytes_per_s = little_endian<std::uint32_t>(bytes.substr(8));
        header_.frame_bytes = u16(12);
        const auto bits = u16(14);
        if (tag == tag_extensible) {
            if (bytes.size() < extensible_format)
                wrong(msg("The description of the format has {0} bytes",
                          {std::to_string(chunk.size)}));
            tag = u16(24);
        }
        header_.format = format_of(tag, bits);
        header_.rate_hz = rate;
        check_format(bytes_per_s, rate);
        has_format_ = true;
        skip(chunk.size);
    }

    SampleFormat format_of(std::uint16_t tag, std::uint16_t bits) const {
        struct Known {
            std::uint16_t tag;
            std::uint16_t bits;
            SampleFormat format;
        };
        static constexpr Known all[] = {{tag_pcm, 16, SampleFormat::pcm16},
                                        {tag_pcm, 24, SampleFormat::pcm24},
                                        {tag_pcm, 32, SampleFormat::pcm32},
                                        {tag_float, 32, SampleFormat::float32},
                                        {tag_float, 64, SampleFormat::float64}};
        for (const auto& known : all)
            if (known.tag == tag && known.bits == bits) return known.format;
        throw Error(file_,
                    msg("WAV files of format {0} with {1} bit are not read",
                        {std::to_string(tag), std::to_string(bits)}),
                    msg("Whole numbers of 16, 24 or 32 bit, floating-point ones of 32 or 64 bit"));
    }

    void check_format(std::uint64_t bytes_per_s, std::uint64_t rate) const {
        const auto frame = header_.channels * sample_bytes(header_.format);
        if (header_.channels == 0 || header_.channels > most_channels)
            wrong(msg("This WAV file says that it has {0} channels",
                      {std::to_string(header_.channels)}));
        if (header_.frame_bytes != frame || bytes_per_s != rate * frame)
            wrong(
                msg("The header of this WAV file contradicts itself: {0} channels of {1} do not "
                    "give {2} bytes each time and {3} a second",
                    {std::to_string(header_.channels), format_name(header_.format),
                     std::to_string(header_.frame_bytes), std::to_string(bytes_per_s)}));
    }

    WavHeader at_data(const Chunk& chunk) const {
        if (!has_format_) wrong(msg("This WAV file has samples before it says in which format"));
        if (chunk.size == 0) wrong(msg("This WAV file has no samples"));
        const bool whole = chunk.size % header_.frame_bytes == 0;
        const bool inside = chunk.size <= riff_size_ && chunk.place - chunk_head <= riff_size_ &&
                            chunk.place - chunk_head + chunk.size <= riff_size_;
        if (!whole || !inside)
            wrong(
                msg("The header of this WAV file contradicts itself: {0} bytes of samples, {1} "
                    "bytes each time, {2} bytes in all",
                    {std::to_string(chunk.size), std::to_string(header_.frame_bytes),
                     std::to_string(riff_size_)}));
        const auto size = reader_.size();
        if (size && chunk.size > *size - chunk.place)
            wrong(msg("The header of this WAV file says {0} bytes of samples; the file has {1}",
                      {std::to_string(chunk.size), std::to_string(*size - chunk.place)}));
        WavHeader header = header_;
        header.frames = chunk.size / header_.frame_bytes;
        return header;
    }

    ByteReader& reader_;
    const std::string& file_;
    WavHeader header_{};
    bool wide_{false};
    bool has_format_{false};
    std::uint64_t riff_size_{};
    std::uint64_t data_size_{see_ds64};
};

}  // namespace

std::size_t sample_bytes(SampleFormat format) {
    switch (format) {
        case SampleFormat::pcm16:
            return sizeof(std::int16_t);
        case SampleFormat::pcm24:
            return sizeof(std::int16_t) + 1;
        case SampleFormat::pcm32:
        case SampleFormat::float32:
            return sizeof(float);
        case SampleFormat::float64:
            break;
    }
    return sizeof(double);
}

std::string format_name(SampleFormat format) {
    switch (format) {
        case SampleFormat::pcm16:
            return "PCM 16 bit";
        case SampleFormat::pcm24:
            return "PCM 24 bit";
        case SampleFormat::pcm32:
            return "PCM 32 bit";
        case SampleFormat::float32:
            return "float 32 bit";
        case SampleFormat::float64:
            break;
    }
    return "float 64 bit";
}

bool is_wav(std::string_view start) {
    if (start.size() < riff_head || start.substr(chunk_head, id_bytes) != "WAVE") return false;
    const auto form = start.substr(0, id_bytes);
    return form == "RIFF" || form == "RF64" || form == "BW64";
}

WavHeader read_wav_header(ByteReader& reader, const std::string& file) {
    return HeaderReader(reader, file).read();
}

}  // namespace werkrug::core

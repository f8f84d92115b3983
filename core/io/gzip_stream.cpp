#include "core/io/gzip_stream.hpp"

#include "tables/error.hpp"

#include <algorithm>
#include <vector>
#include <zlib.h>

namespace werkrug::core {

namespace {

constexpr std::size_t packed_bytes = std::size_t{64} * 1024;
constexpr int gzip_only = 16 + MAX_WBITS;  // zlib's code for “gzip, nothing else”
// Recordings pack to a half or a tenth. A bomb unpacks to a thousand times its size.
constexpr std::uint64_t harmless = std::uint64_t{1} << 28U;
constexpr std::uint64_t most_expansion = 200;

unsigned char* bytes_of(char* text) {
    return reinterpret_cast<unsigned char*>(text);
}

class GzipStream : public ByteStream {
  public:
    GzipStream(std::unique_ptr<ByteStream> packed, std::string name)
        : packed_(std::move(packed)), name_(std::move(name)), buffer_(packed_bytes) {
        if (inflateInit2(&stream_, gzip_only) != Z_OK) throw std::bad_alloc{};
    }
    ~GzipStream() override { inflateEnd(&stream_); }
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;
    GzipStream(GzipStream&&) = delete;
    GzipStream& operator=(GzipStream&&) = delete;

    std::size_t read(std::span<char> into) override {
        constexpr std::size_t most_at_once = std::size_t{1} << 30U;  // zlib counts in 32 bits
        into = into.first(std::min(into.size(), most_at_once));
        stream_.next_out = bytes_of(into.data());
        stream_.avail_out = static_cast<uInt>(into.size());
        while (stream_.avail_out > 0 && !ended_) advance();
        const auto count = into.size() - stream_.avail_out;
        unpacked_bytes_ += count;
        if (unpacked_bytes_ > harmless && unpacked_bytes_ / most_expansion > packed_total_)
            throw Error(name_, msg("This gzip file unpacks to absurdly more than it holds"),
                        msg("A recording does not; look where the file comes from"));
        return count;
    }
    std::optional<std::uint64_t> size() const override { return std::nullopt; }

  private:
    void advance() {
        if (stream_.avail_in == 0 && !refill()) {
            if (inside_) damaged(msg("This gzip file is cut off"));
            ended_ = true;
            return;
        }
        inside_ = true;
        const int result = inflate(&stream_, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            inside_ = false;
            members_ = true;
            inflateReset(&stream_);  // another member may follow
        } else if (result == Z_MEM_ERROR) {
            throw std::bad_alloc{};
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            damaged(members_ && stream_.total_out == 0
                        ? msg("There is something else behind the end of this gzip file")
                        : msg("This gzip file is damaged"));
        }
    }

    bool refill() {
        const auto count = packed_->read(buffer_);
        packed_total_ += count;
        stream_.next_in = bytes_of(buffer_.data());
        stream_.avail_in = static_cast<uInt>(count);
        return count > 0;
    }

    [[noreturn]] void damaged(Message what) const {
        throw Error(name_, std::move(what),
                    msg("After {0} bytes of its content", {std::to_string(unpacked_bytes_)}));
    }

    std::unique_ptr<ByteStream> packed_;
    std::string name_;
    std::vector<char> buffer_;
    z_stream stream_{};
    bool inside_{false};   // a member
    bool members_{false};  // one has ended
    bool ended_{false};
    std::uint64_t packed_total_{};
    std::uint64_t unpacked_bytes_{};
};

}  // namespace

std::unique_ptr<ByteStream> unpack_gzip(std::unique_ptr<ByteStream> packed, std::string name) {
    return std::make_unique<GzipStream>(std::move(packed), std::move(name));
}

}  // namespace werkrug::core

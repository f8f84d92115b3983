#include "core/io/byte_stream.hpp"

#include "core/io/gzip_stream.hpp"
#include "tables/error.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

namespace werkrug::core {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

class FileStream : public ByteStream {
  public:
    FileStream(const std::string& path, std::uint64_t size)
        : path_(path), size_(size), file_(std::fopen(path.c_str(), "rb"), std::fclose) {
        if (file_ == nullptr) cannot_read();
        std::setvbuf(file_.get(), nullptr, _IONBF, 0);  // who reads has a buffer
    }

    std::size_t read(std::span<char> into) override {
        const auto count = std::fread(into.data(), 1, into.size(), file_.get());
        if (std::ferror(file_.get()) != 0) cannot_read();
        return count;
    }
    std::optional<std::uint64_t> size() const override { return size_; }
    void rewind() { std::rewind(file_.get()); }

  private:
    [[noreturn]] void cannot_read() const { throw Error(path_, msg("The file cannot be read")); }

    std::string path_;
    std::uint64_t size_;
    File file_;
};

class MemoryStream : public ByteStream {
  public:
    explicit MemoryStream(std::string bytes) : bytes_(std::move(bytes)) {}

    std::size_t read(std::span<char> into) override {
        const auto count = std::min(into.size(), bytes_.size() - at_);
        std::copy_n(bytes_.data() + at_, count, into.data());
        at_ += count;
        return count;
    }
    std::optional<std::uint64_t> size() const override { return bytes_.size(); }
    void rewind() { at_ = 0; }

  private:
    std::string bytes_;
    std::size_t at_{};
};

template <typename Source>
std::unique_ptr<ByteStream> unpacked(std::unique_ptr<Source> source, const std::string& name) {
    std::array<char, gzip_magic.size()> start{};
    const auto count = source->read(start);
    source->rewind();
    if (count == start.size() && start == gzip_magic) return unpack_gzip(std::move(source), name);
    return source;
}

}  // namespace

std::unique_ptr<ByteStream> open_byte_stream(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) throw Error(path, msg("There is no such file"));
    if (!fs::is_regular_file(status)) throw Error(path, msg("This is not an ordinary file"));
    const auto size = fs::file_size(path, error);
    if (error) throw Error(path, msg("The file cannot be read"));
    return unpacked(std::make_unique<FileStream>(path, size), path);
}

std::unique_ptr<ByteStream> byte_stream_of(std::string bytes, const std::string& name) {
    return unpacked(std::make_unique<MemoryStream>(std::move(bytes)), name);
}

}  // namespace werkrug::core

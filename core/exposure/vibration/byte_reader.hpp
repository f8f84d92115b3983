// Bytes of a source through one buffer of a fixed size: what is not used yet is kept together.
#pragma once

#include "core/io/byte_stream.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace werkrug::core {

class ByteReader {
  public:
    ByteReader(std::unique_ptr<ByteStream> source, std::size_t buffer_bytes);

    // What stands in the buffer and is not used yet.
    std::string_view ahead() const { return {buffer_.data() + start_, end_ - start_}; }
    // Reads on until at least `bytes` are ahead, or the source ends. At most the buffer's size.
    std::string_view look(std::size_t bytes);
    // Reads on: fills the buffer up. False at the end of the source.
    bool read_on();
    void use(std::size_t bytes) {
        start_ += bytes;
        used_ += bytes;
    }
    std::uint64_t used() const { return used_; }  // bytes from the beginning of the source
    std::optional<std::uint64_t> size() const { return source_->size(); }

  private:
    std::unique_ptr<ByteStream> source_;
    std::string buffer_;
    std::size_t start_{};
    std::size_t end_{};
    std::uint64_t used_{};
};

}  // namespace werkrug::core

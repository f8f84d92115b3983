#include "core/exposure/vibration/byte_reader.hpp"

#include <cstring>

namespace werkrug::core {

ByteReader::ByteReader(std::unique_ptr<ByteStream> source, std::size_t buffer_bytes)
    : source_(std::move(source)), buffer_(buffer_bytes, '\0') {}

std::string_view ByteReader::look(std::size_t bytes) {
    while (ahead().size() < bytes)
        if (!read_on()) break;
    return ahead();
}

bool ByteReader::read_on() {
    std::memmove(buffer_.data(), buffer_.data() + start_, end_ - start_);
    end_ -= start_;
    start_ = 0;
    const auto count = source_->read({buffer_.data() + end_, buffer_.size() - end_});
    end_ += count;
    return count > 0;
}

}  // namespace werkrug::core

#include "core/io/line_buffer.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::size_t bytes_at_once = std::size_t{64} * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool starts_like_utf16(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

}  // namespace

LineBuffer::LineBuffer(ByteSource source, std::string file, std::size_t max_line_bytes)
    : source_(std::move(source)),
      file_(std::move(file)),
      max_line_bytes_(max_line_bytes),
      buffer_(max_line_bytes + bytes_at_once) {}

bool LineBuffer::next() {
    if (!started_) start();
    number_ = next_number_;
    line_begin_ = rest_;
    return take();
}

bool LineBuffer::extend() {
    return take();
}

// Lets the line go on to the next line end from rest_ on.
bool LineBuffer::take() {
    const auto old_size = rest_ - line_begin_;
    auto searched = old_size;
    const char* found = nullptr;
    do {
        if (searched > max_line_bytes_ + 1) refuse_long();  // with a CR
        const auto from = line_begin_ + searched;
        found = find_byte('\n', from);
        searched = filled_ - line_begin_;
    } while (found == nullptr && fill());
    if (found == nullptr && searched == old_size) return false;
    line_end_ = found == nullptr ? filled_ : static_cast<std::size_t>(found - buffer_.data());
    rest_ = found == nullptr ? filled_ : line_end_ + 1;
    ++next_number_;
    if (line_end_ > line_begin_ && buffer_[line_end_ - 1] == '\r') --line_end_;
    if (line_end_ - line_begin_ > max_line_bytes_) refuse_long();
    return true;
}

const char* LineBuffer::find_byte(char byte, std::size_t from) const {
    if (from == filled_) return nullptr;
    return static_cast<const char*>(std::memchr(buffer_.data() + from, byte, filled_ - from));
}

// Reads some more behind what is there, which moves to the front. False at the end of the text.
bool LineBuffer::fill() {
    const auto moved = line_begin_;
    std::memmove(buffer_.data(), buffer_.data() + moved, filled_ - moved);
    filled_ -= moved;
    line_begin_ = 0;
    rest_ -= moved;
    const auto before = filled_;
    const auto count = source_(std::span{buffer_}.subspan(filled_));
    filled_ += count;
    check_for_nul(before);
    return count > 0;
}

void LineBuffer::start() {
    started_ = true;
    // A source may give its first bytes one by one.
    while (filled_ < byte_order_mark.size() && fill()) {
    }
    const std::string_view text{buffer_.data(), filled_};
    if (text.starts_with(byte_order_mark)) line_begin_ = rest_ = byte_order_mark.size();
}

void LineBuffer::check_for_nul(std::size_t from) const {
    const std::string_view text{buffer_.data(), filled_};
    const bool first = next_number_ == 1 && rest_ == 0;
    if (first && starts_like_utf16(text))
        refuse({1, 1}, msg("The file is not UTF-8 but UTF-16"), msg("Save it as UTF-8"));
    const char* found = find_byte('\0', from);
    if (found == nullptr) return;
    const auto place = static_cast<std::size_t>(found - buffer_.data());
    const auto before = text.substr(rest_, place - rest_);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const auto last_end = before.rfind('\n');
    const auto line_start = last_end == std::string_view::npos ? 0 : last_end + 1;
    refuse({next_number_ + lines, before.size() - line_start + 1}, msg("A NUL byte"));
}

void LineBuffer::refuse_long() const {
    refuse({number_, 1}, msg("The line is too long"),
           msg("At most {0} bytes are read. A quotation mark that is not closed, or no line ends?",
               {std::to_string(max_line_bytes_)}));
}

void LineBuffer::refuse(Position position, Message what, Message hint) const {
    throw Error(file_,
                {Problem{.position = position, .what = std::move(what), .hint = std::move(hint)}});
}

}  // namespace werkrug::core

#include "core/cohort/line_blocks.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 18U;
constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF"};

std::size_t line_feeds(std::string_view bytes) {
    return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

}  // namespace

LineBlocks::LineBlocks(ByteSource source, std::size_t longest_line)
    : source_(std::move(source)), longest_line_(longest_line) {}

// Appends what comes next; false at the end of the file.
bool LineBlocks::fill(std::string& bytes) {
    if (at_end_) return false;
    const auto before = bytes.size();
    bytes.resize(before + block_bytes);
    const auto got = source_({bytes.data() + before, block_bytes});
    bytes.resize(before + got);
    offset_ += got;
    at_end_ = got == 0;
    return !at_end_;
}

// Of a line without an end so far, keeps as much as it takes to see that it is too long, and passes
// over the rest of it.
void LineBlocks::cut_long_line(std::string& bytes) {
    bytes.resize(longest_line_ + 1);
    while (fill(rest_)) {
        const auto end = rest_.find('\n');
        if (end != std::string::npos) {
            bytes += '\n';
            rest_.erase(0, end + 1);
            return;
        }
        rest_.clear();
    }
}

std::string LineBlocks::take_first_line() {
    while (rest_.find('\n') == std::string::npos && rest_.size() <= longest_line_)
        if (!fill(rest_)) break;
    const auto end = std::min(rest_.find('\n'), rest_.size());
    auto line = rest_.substr(0, std::min(end, longest_line_ + 1));
    if (end < rest_.size()) ++next_line_;
    rest_.erase(0, end + 1);
    if (line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

bool LineBlocks::next(LineBlock& block) {
    block.bytes.clear();
    std::swap(block.bytes, rest_);
    bool more = true;
    while (more && block.bytes.size() < block_bytes) more = fill(block.bytes);
    const auto last = block.bytes.rfind('\n');
    if (more && last == std::string::npos) {
        cut_long_line(block.bytes);
    } else if (more) {
        rest_.assign(block.bytes, last + 1);
        block.bytes.resize(last + 1);
    }
    block.first_line = next_line_;
    block.end_offset = offset_ - rest_.size();
    next_line_ += line_feeds(block.bytes);
    return !block.bytes.empty();
}

}  // namespace werkrug::core

#include "core/exposure/vibration/read_ahead.hpp"

namespace werkrug::core {

ReadAhead::ReadAhead(Recording& recording, std::size_t frames_at_once) : recording_(recording) {
    for (auto& block : blocks_) block.frames.resize(frames_at_once);
    thread_ = std::thread([this] { read_blocks(); });
}

ReadAhead::~ReadAhead() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

std::span<Frame> ReadAhead::next() {
    std::unique_lock lock(mutex_);
    if (given_) {
        blocks_[place_].ready = false;
        place_ = (place_ + 1) % blocks_.size();
        changed_.notify_all();
    }
    given_ = true;
    auto& block = blocks_[place_];
    changed_.wait(lock, [&block] { return block.ready; });
    if (block.count > 0) return {block.frames.data(), block.count};
    lock.unlock();
    if (thread_.joinable()) thread_.join();
    given_ = false;  // the end stays the end
    if (block.fault) std::rethrow_exception(block.fault);
    return {};
}

void ReadAhead::read_blocks() {
    for (std::size_t place = 0;; place = (place + 1) % blocks_.size()) {
        auto& block = blocks_[place];
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this, &block] { return stop_ || !block.ready; });
            if (stop_) return;
        }
        fill(block);
        const bool last = block.count == 0;
        {
            const std::lock_guard lock(mutex_);
            block.ready = true;
        }
        changed_.notify_all();
        if (last) return;
    }
}

void ReadAhead::fill(Block& block) {
    block.count = 0;
    try {
        while (block.count < block.frames.size()) {
            const auto now = recording_.read(std::span{block.frames}.subspan(block.count));
            if (now == 0) return;
            block.count += now;
        }
    } catch (...) {
        block.count = 0;
        block.fault = std::current_exception();
    }
}

}  // namespace werkrug::core

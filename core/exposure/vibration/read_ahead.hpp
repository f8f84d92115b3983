// Reads a recording in a thread of its own, a few blocks ahead of who uses it: with two processors
// reading costs no time beside computing.
#pragma once

#include "core/exposure/vibration/recording.hpp"

#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <span>
#include <thread>

namespace werkrug::core {

class ReadAhead {
  public:
    // Nobody else may use the recording until this is destroyed, or next() gave the end.
    ReadAhead(Recording& recording, std::size_t frames_at_once);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;
    ReadAhead(ReadAhead&&) = delete;
    ReadAhead& operator=(ReadAhead&&) = delete;

    // The next frames, as many as fit but for the last ones; empty at the end. They stay until the
    // next call. Throws what the recording threw.
    std::span<Frame> next();

  private:
    struct Block {
        Frames frames{};
        std::size_t count{};
        bool ready{false};
        std::exception_ptr fault{};
    };

    void read_blocks();
    void fill(Block& block);

    Recording& recording_;
    std::array<Block, 4> blocks_{};  // with two, each would often wait for the other
    std::size_t place_{};
    bool given_{false};
    bool stop_{false};
    std::mutex mutex_{};
    std::condition_variable changed_{};
    std::thread thread_{};
};

}  // namespace werkrug::core

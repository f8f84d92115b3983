// Work of several threads on pieces of one input, whose results come out in the order of the input.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace werkrug::core {

// take(piece) gives the next piece, or false at the end; work(piece, result, worker) fills the
// result; put(result) takes the results in order. take and put are called by one thread at a time,
// work by all. Never more pieces are held than there are workers. An exception of any of the three
// ends all and is thrown again by run().
template <typename Piece, typename Result>
class OrderedWork {
  public:
    template <typename Take, typename Work, typename Put>
    static void run(std::size_t workers, Take take, Work work, Put put) {
        OrderedWork shared;
        std::vector<std::jthread> threads;
        threads.reserve(workers);
        for (std::size_t worker = 0; worker < workers; ++worker)
            threads.emplace_back([&, worker] { shared.serve(worker, take, work, put); });
        for (auto& thread : threads) thread.join();
        if (shared.failure_) std::rethrow_exception(shared.failure_);
    }

  private:
    template <typename Take, typename Work, typename Put>
    void serve(std::size_t worker, Take& take, Work& work, Put& put) {
        try {
            Piece piece;
            Result result;
            std::size_t number = 0;
            while (next(take, piece, number)) {
                work(piece, result, worker);
                if (!put_in_turn(put, result, number)) return;
            }
        } catch (...) {
            fail(std::current_exception());
        }
    }

    template <typename Take>
    bool next(Take& take, Piece& piece, std::size_t& number) {
        const std::lock_guard lock(taking_);
        if (ended_ || !take(piece)) {
            ended_ = true;
            return false;
        }
        number = taken_++;
        return true;
    }

    template <typename Put>
    bool put_in_turn(Put& put, Result& result, std::size_t number) {
        std::unique_lock lock(putting_);
        turn_.wait(lock, [&] { return failure_ || put_ == number; });
        if (failure_) return false;
        put(result);
        ++put_;
        turn_.notify_all();
        return true;
    }

    void fail(std::exception_ptr failure) {
        {
            const std::lock_guard lock(taking_);
            ended_ = true;
        }
        const std::lock_guard lock(putting_);
        if (!failure_) failure_ = std::move(failure);
        turn_.notify_all();
    }

    std::mutex taking_{};
    std::size_t taken_{0};
    bool ended_{false};
    std::mutex putting_{};
    std::condition_variable turn_{};
    std::size_t put_{0};
    std::exception_ptr failure_{};
};

}  // namespace werkrug::core

#include "core/exposure/vibration/lane_kernels.hpp"

#include <array>
#include <utility>

namespace werkrug::core {

namespace {

// ---- the loops, to be compiled into each of the functions below

[[gnu::always_inline]] inline void pass(LaneSection& section, Lanes& signal) {
    const Lanes x = signal;
    signal = section.b0 * x + section.s1;
    section.s1 = (section.b1 * x + section.s2) - section.a1 * signal;
    section.s2 = section.b2 * x - section.a2 * signal;
}

// One section after the other, written out by the compiler: over a loop their memories would not
// stay in registers, which takes twice the time.
template <std::size_t... i>
[[gnu::always_inline]] inline void filter(std::span<Frame> frames, LaneSection* sections,
                                          std::index_sequence<i...> /*each*/) {
    std::array<LaneSection, sizeof...(i)> s{sections[i]...};
    for (auto& frame : frames) (pass(s[i], frame.axis), ...);
    ((sections[i] = s[i]), ...);
}

[[gnu::always_inline]] inline void sum(std::span<const Frame> frames, LaneSums& sums) {
    LaneSums block{.peak = sums.peak};
    for (const auto& frame : frames) {
        const Lanes square = frame.axis * frame.axis;
        const Lanes size = frame.axis < 0 ? -frame.axis : frame.axis;
        block.square += square;
        block.fourth += square * square;
        block.peak = size > block.peak ? size : block.peak;
    }
    sums.square += block.square;
    sums.fourth += block.fourth;
    sums.peak = block.peak;
}

template <bool keep>
[[gnu::always_inline]] inline void run(std::span<const Frame> frames, LaneRunning& state,
                                       Frame* memory, Frame* window, Frame* exponential) {
    LaneRunning s = state;
    const double kept = 1 - s.step;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Lanes square = frames[i].axis * frames[i].axis;
        s.window += square - memory[i].axis;
        s.fresh += square;
        s.exponential = kept * s.exponential + s.step * square;
        memory[i].axis = square;
        const Lanes mean = s.window * s.per_window;
        s.highest_window = mean > s.highest_window ? mean : s.highest_window;
        s.highest_exponential =
            s.exponential > s.highest_exponential ? s.exponential : s.highest_exponential;
        if (!keep) continue;
        window[i].axis = mean;
        exponential[i].axis = s.exponential;
    }
    state = s;
}

[[gnu::always_inline]] inline void raise(std::span<const Frame> frames, Lanes& highest) {
    Lanes most = highest;
    for (const auto& frame : frames) most = frame.axis > most ? frame.axis : most;
    highest = most;
}

[[gnu::always_inline]] inline void look(std::span<const Frame> frames, LaneExtremes& seen,
                                        Frame& before) {
    LaneExtremes s = seen;
    Lanes last = before.axis;
    Lanes total{};
    const Lanes none{};
    const Lanes one = none + 1;
    for (const auto& frame : frames) {
        const Lanes x = frame.axis;
        s.lowest = x < s.lowest ? x : s.lowest;
        s.highest = x > s.highest ? x : s.highest;
        s.repeats += x == last ? one : none;
        total += x;
        last = x;
    }
    s.sum += total;
    seen = s;
    before.axis = last;
}

// ---- for every processor

constexpr std::make_index_sequence<3> three;
constexpr std::make_index_sequence<4> four;

void filter3_any(std::span<Frame> f, LaneSection* s) {
    filter(f, s, three);
}
void filter4_any(std::span<Frame> f, LaneSection* s) {
    filter(f, s, four);
}
void sum_any(std::span<const Frame> f, LaneSums& s) {
    sum(f, s);
}
void run_any(std::span<const Frame> f, LaneRunning& s, Frame* m) {
    run<false>(f, s, m, nullptr, nullptr);
}
void keep_any(std::span<const Frame> f, LaneRunning& s, Frame* m, Frame* w, Frame* e) {
    run<true>(f, s, m, w, e);
}
void raise_any(std::span<const Frame> f, Lanes& h) {
    raise(f, h);
}
void look_any(std::span<const Frame> f, LaneExtremes& s, Frame& b) {
    look(f, s, b);
}

constexpr LaneKernels any_kernels{filter3_any, filter4_any, sum_any, run_any,
                                  keep_any,    raise_any,   look_any};

// ---- for those with AVX2

#ifdef __x86_64__
[[gnu::target("avx2")]] void filter3_avx2(std::span<Frame> f, LaneSection* s) {
    filter(f, s, three);
}
[[gnu::target("avx2")]] void filter4_avx2(std::span<Frame> f, LaneSection* s) {
    filter(f, s, four);
}
[[gnu::target("avx2")]] void sum_avx2(std::span<const Frame> f, LaneSums& s) {
    sum(f, s);
}
[[gnu::target("avx2")]] void run_avx2(std::span<const Frame> f, LaneRunning& s, Frame* m) {
    run<false>(f, s, m, nullptr, nullptr);
}
[[gnu::target("avx2")]] void keep_avx2(std::span<const Frame> f, LaneRunning& s, Frame* m, Frame* w,
                                       Frame* e) {
    run<true>(f, s, m, w, e);
}
[[gnu::target("avx2")]] void raise_avx2(std::span<const Frame> f, Lanes& h) {
    raise(f, h);
}
[[gnu::target("avx2")]] void look_avx2(std::span<const Frame> f, LaneExtremes& s, Frame& b) {
    look(f, s, b);
}

constexpr LaneKernels avx2_kernels{filter3_avx2, filter4_avx2, sum_avx2, run_avx2,
                                   keep_avx2,    raise_avx2,   look_avx2};

bool has_avx2() {
    return __builtin_cpu_supports("avx2") != 0;
}
#endif

}  // namespace

const LaneKernels& lane_kernels() {
#ifdef __x86_64__
    static const bool fast = has_avx2();
    if (fast) return avx2_kernels;
#endif
    return any_kernels;
}

const LaneKernels& portable_lane_kernels() {
    return any_kernels;
}

}  // namespace werkrug::core

// The entry points of the fuzzer for recordings on their seeds, whole, cut off and changed.
#include "core/exposure/vibration/recording.hpp"
#include "tests/fuzz/entries/recording_entries.hpp"

#include <catch2/catch.hpp>

#include <functional>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

void try_broken_copies(const std::string& seed,
                       const std::function<void(std::string_view)>& attempt) {
    CHECK_NOTHROW(attempt(seed));
    for (std::size_t place = 0; place < seed.size(); ++place) {
        CHECK_NOTHROW(attempt(std::string_view{seed}.substr(0, place)));
        for (const char other : {'\0', '\xFF', ',', '9', '\n'}) {
            auto changed = seed;
            changed[place] = other;
            CHECK_NOTHROW(attempt(changed));
        }
    }
}

}  // namespace

TEST_CASE("recordings, whole and broken, are evaluated or refused", "[fuzz][vibration]") {
    for (const auto& seed : wav_seeds()) {
        CHECK_NOTHROW(core::recording_of(seed, "seed", {}));
        try_broken_copies(seed, try_recording);
    }
    for (const auto& seed : csv_seeds()) try_broken_copies(seed, try_recording);
}

TEST_CASE("marks, whole and broken, are read or refused", "[fuzz][vibration]") {
    for (const auto& seed : time_mark_seeds()) try_broken_copies(seed, try_time_marks);
}

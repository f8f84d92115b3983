// libFuzzer target: recordings, seeded with WAV files.
#include "tests/fuzz/entries/recording_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_recording({reinterpret_cast<const char*>(data), size});
    return 0;
}

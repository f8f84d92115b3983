// libFuzzer target: marks on a recording.
#include "tests/fuzz/entries/recording_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_time_marks({reinterpret_cast<const char*>(data), size});
    return 0;
}

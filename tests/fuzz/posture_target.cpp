// libFuzzer target: recordings of posture.
#include "tests/fuzz/entries/table_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_posture({reinterpret_cast<const char*>(data), size});
    return 0;
}

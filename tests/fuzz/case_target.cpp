// libFuzzer target: case files.
#include "tests/fuzz/entries/entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_case({reinterpret_cast<const char*>(data), size});
    return 0;
}

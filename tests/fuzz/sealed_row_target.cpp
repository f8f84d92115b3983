// libFuzzer target: the rows of a register.
#include "tests/fuzz/entries/register_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_sealed_row({reinterpret_cast<const char*>(data), size});
    return 0;
}

// libFuzzer target: register files.
#include "tests/fuzz/entries/register_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_register({reinterpret_cast<const char*>(data), size});
    return 0;
}

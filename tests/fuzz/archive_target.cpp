// libFuzzer target: archives of a register.
#include "tests/fuzz/entries/archive_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_archive({reinterpret_cast<const char*>(data), size});
    return 0;
}

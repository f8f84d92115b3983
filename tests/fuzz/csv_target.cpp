// libFuzzer target: CSV files.
#include "tests/fuzz/entries/csv_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_csv({reinterpret_cast<const char*>(data), size});
    return 0;
}

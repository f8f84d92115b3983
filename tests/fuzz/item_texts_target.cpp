// libFuzzer target: own item texts of questionnaires.
#include "tests/fuzz/entries/table_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_item_texts({reinterpret_cast<const char*>(data), size});
    return 0;
}

// libFuzzer target: documents to be verified.
#include "tests/fuzz/entries/document_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_document({reinterpret_cast<const char*>(data), size});
    return 0;
}

// libFuzzer target: the table of contents of an archive.
#include "tests/fuzz/entries/archive_entries.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    werkrug::tests::try_archive_manifest({reinterpret_cast<const char*>(data), size});
    return 0;
}

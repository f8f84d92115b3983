#include "tests/support/paths.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace werkrug::tests {

namespace fs = std::filesystem;

fs::path source_dir() {
    return WERKRUG_SOURCE_DIR;
}
fs::path vectors_dir() {
    return source_dir() / "tests" / "vectors";
}
fs::path cli_path() {
    return WERKRUG_CLI;
}
bool sanitized() {
    return WERKRUG_SANITIZED != 0;
}

fs::path scratch_dir(std::string_view test) {
    fs::path dir = fs::path{WERKRUG_SCRATCH_DIR} / test;
    fs::remove_all(dir);
    fs::create_directories(dir);
    return dir;
}

std::string read_bytes(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) throw std::runtime_error{"cannot read " + file.string()};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void write_bytes(const fs::path& file, std::string_view bytes) {
    std::ofstream out{file, std::ios::binary};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) throw std::runtime_error{"cannot write " + file.string()};
}

}  // namespace werkrug::tests

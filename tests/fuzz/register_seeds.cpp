// Writes the seeds of a fuzz target into a folder: those of the register's files, which are binary.
//
// Usage: fuzz-register-seeds register|sealed_row|archive|archive_manifest FOLDER
#include "tests/fuzz/entries/archive_entries.hpp"
#include "tests/fuzz/entries/register_entries.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace werkrug::tests;

// None for a target that is not known.
std::vector<std::string> seeds_of(std::string_view target) {
    if (target == "register") return {seed_register()};
    if (target == "sealed_row") return seed_rows();
    if (target == "archive") return {seed_archive()};
    if (target == "archive_manifest") return {seed_archive_manifest()};
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    const auto seeds = argc == 3 ? seeds_of(argv[1]) : std::vector<std::string>{};
    if (seeds.empty()) {
        std::cerr << "Usage: fuzz-register-seeds register|sealed_row|archive|archive_manifest "
                     "FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        std::ofstream out(folder / std::to_string(i), std::ios::binary);
        out << seeds[i];
        if (!out.flush()) return 1;
    }
    return 0;
}

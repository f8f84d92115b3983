// Writes the seeds of the fuzz targets "register" and "sealed_row" into a folder.
//
// Usage: fuzz-register-seeds register|sealed_row FOLDER
#include "tests/fuzz/entries/register_entries.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "Usage: fuzz-register-seeds register|sealed_row FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    const bool whole = std::string_view{argv[1]} == "register";
    const auto seeds =
        whole ? std::vector{werkrug::tests::seed_register()} : werkrug::tests::seed_rows();
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        std::ofstream out(folder / std::to_string(i), std::ios::binary);
        out << seeds[i];
        if (!out.flush()) return 1;
    }
    return 0;
}

#include "tests/fuzz/seed_files.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace werkrug::tests {

int write_seed_files(int argc, char** argv, SeedsOf seeds_of) {
    const auto seeds = argc == 3 ? seeds_of(argv[1]) : std::vector<std::string>{};
    if (seeds.empty()) {
        std::cerr << "Usage: " << argv[0] << " TARGET FOLDER\n";
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

}  // namespace werkrug::tests

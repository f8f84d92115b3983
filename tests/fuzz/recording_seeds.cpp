// Writes the seeds of a fuzz target into a folder: those of recordings and their marks.
//
// Usage: fuzz-recording-seeds wav_recording|csv_recording|time_marks FOLDER
#include "tests/fuzz/entries/recording_entries.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace werkrug::tests;

// None for a target that is not known.
std::vector<std::string> seeds_of(std::string_view target) {
    if (target == "wav_recording") return wav_seeds();
    if (target == "csv_recording") return csv_seeds();
    if (target == "time_marks") return time_mark_seeds();
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    const auto seeds = argc == 3 ? seeds_of(argv[1]) : std::vector<std::string>{};
    if (seeds.empty()) {
        std::cerr << "Usage: fuzz-recording-seeds wav_recording|csv_recording|time_marks FOLDER\n";
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

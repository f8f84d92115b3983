// Writes the seeds of a fuzz target into a folder: those of recordings and their marks.
//
// Usage: fuzz-recording-seeds wav_recording|csv_recording|time_marks FOLDER
#include "tests/fuzz/entries/recording_entries.hpp"
#include "tests/fuzz/seed_files.hpp"

namespace {

using namespace werkrug::tests;

std::vector<std::string> seeds_of(std::string_view target) {
    if (target == "wav_recording") return wav_seeds();
    if (target == "csv_recording") return csv_seeds();
    if (target == "time_marks") return time_mark_seeds();
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    return write_seed_files(argc, argv, seeds_of);
}

// Writes the seeds of a fuzz target into a folder: those of the register's files, which are binary.
//
// Usage: fuzz-register-seeds register|sealed_row|archive|archive_manifest FOLDER
#include "tests/fuzz/entries/archive_entries.hpp"
#include "tests/fuzz/entries/register_entries.hpp"
#include "tests/fuzz/seed_files.hpp"

namespace {

using namespace werkrug::tests;

std::vector<std::string> seeds_of(std::string_view target) {
    if (target == "register") return {seed_register()};
    if (target == "sealed_row") return seed_rows();
    if (target == "archive") return {seed_archive()};
    if (target == "archive_manifest") return {seed_archive_manifest()};
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    return write_seed_files(argc, argv, seeds_of);
}

// Writes the seeds of the fuzz target for documents into a folder.
//
// Usage: fuzz-document-seeds document FOLDER
#include "tests/fuzz/entries/document_entries.hpp"
#include "tests/fuzz/seed_files.hpp"

namespace {

using namespace werkrug::tests;

std::vector<std::string> seeds_of(std::string_view target) {
    if (target == "document") return {seed_document()};
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    return write_seed_files(argc, argv, seeds_of);
}

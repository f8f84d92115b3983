// Writes the seeds of the fuzz target for documents into a folder.
//
// Usage: fuzz-document-seeds FOLDER
#include "tests/fuzz/entries/document_entries.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "Usage: fuzz-document-seeds FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    std::ofstream out(folder / "own-file.pdf", std::ios::binary);
    out << werkrug::tests::seed_document();
    return out.flush() ? 0 : 1;
}

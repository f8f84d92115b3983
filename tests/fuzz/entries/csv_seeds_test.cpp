// The fuzzer's entry point for CSV files on its seeds, whole, cut off and changed.
#include "tests/fuzz/entries/csv_entries.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace werkrug::tests;

namespace {

// As a file is cut off in the middle, or as another program would have written it.
void try_broken(const std::string& text) {
    const std::string wrong = "\",;\n\r\t\x80";
    for (std::size_t place = 0; place < text.size(); place += 1 + text.size() / 25) {
        CHECK_NOTHROW(try_csv(std::string_view{text}.substr(0, place)));
        for (const char c : wrong) {
            auto changed = text;
            changed[place] = c;
            CHECK_NOTHROW(try_csv(changed));
        }
    }
}

}  // namespace

TEST_CASE("published tables, whole and broken, are read or refused") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{vectors_dir()}) {
        if (entry.path().extension() != ".csv") continue;
        const auto text = read_bytes(entry.path());
        CHECK_NOTHROW(try_csv(text));
        try_broken(text);
        ++files;
    }
    CHECK(files > 0);
}

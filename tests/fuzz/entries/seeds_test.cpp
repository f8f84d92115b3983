// The fuzzer's entry points on its seeds, and on every seed cut off or with a byte changed: cheap
// enough for every test run.
#include "tests/fuzz/entries/entries.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace werkrug::tests;

namespace {

std::vector<std::string> xml_files_in(const std::filesystem::path& folder) {
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() == ".xml") texts.push_back(read_bytes(entry.path()));
    }
    return texts;
}

// About `count` broken copies, the faults spread evenly over the text.
template <typename Try>
void try_broken_copies(const std::string& text, std::size_t count, Try attempt) {
    const auto step = std::max<std::size_t>(1, text.size() / count);
    for (std::size_t place = 0; place < text.size(); place += step) {
        CHECK_NOTHROW(attempt(text.substr(0, place)));
        std::string changed = text;
        changed[place] = changed[place] == '<' ? '>' : '<';
        CHECK_NOTHROW(attempt(changed));
    }
}

}  // namespace

TEST_CASE("sample cases, whole and broken, are read or refused") {
    const auto seeds = xml_files_in(vectors_dir());
    REQUIRE_FALSE(seeds.empty());
    for (const auto& seed : seeds) {
        CHECK_NOTHROW(try_case(seed));
        try_broken_copies(seed, 40, try_case);
    }
}

TEST_CASE("shipped instruments, whole and broken, are read or refused") {
    const auto seeds = xml_files_in(source_dir() / "tables" / "data" / "instruments");
    REQUIRE_FALSE(seeds.empty());
    for (const auto& seed : seeds) {
        CHECK_NOTHROW(try_instrument(seed));
        try_broken_copies(seed, 100, try_instrument);
    }
}

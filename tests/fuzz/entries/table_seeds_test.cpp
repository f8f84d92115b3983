// The fuzzer's entry points for tables on their seeds, whole, cut off and changed.
#include "tests/fuzz/entries/table_entries.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::tests;

namespace {

std::string seed(const char* name) {
    return read_bytes(source_dir() / "tests" / "fuzz" / "seeds" / name);
}

template <typename Try>
void try_whole_and_broken(const std::string& text, Try attempt) {
    CHECK_NOTHROW(attempt(text));
    const std::string wrong = "\",;\n\r\t\x80-9";
    for (std::size_t place = 0; place < text.size(); ++place) {
        CHECK_NOTHROW(attempt(std::string_view{text}.substr(0, place)));
        for (const char c : wrong) {
            auto changed = text;
            changed[place] = c;
            CHECK_NOTHROW(attempt(changed));
        }
    }
}

}  // namespace

TEST_CASE("tables of cases, whole and broken, are read or refused") {
    try_whole_and_broken(seed("cases.csv"), try_cohort);
}

TEST_CASE("recordings and marks, whole and broken, are read or refused") {
    for (const char* name : {"recording.csv", "accelerations.csv", "marks.csv"})
        try_whole_and_broken(seed(name), try_posture);
}

TEST_CASE("item texts, whole and broken, are read or refused") {
    try_whole_and_broken(seed("item_texts.csv"), try_item_texts);
}

TEST_CASE("lists of workers, whole and broken, are read or refused") {
    try_whole_and_broken(seed("workers.csv"), try_workers);
}

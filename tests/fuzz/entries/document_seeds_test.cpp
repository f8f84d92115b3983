// The fuzzer's entry point for documents on its seed, whole, cut off and changed.
#include "tests/fuzz/entries/document_entries.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::tests;

TEST_CASE("a seed document, whole and broken, gets a verdict or is refused") {
    const auto seed = seed_document();
    CHECK_NOTHROW(try_document(seed));
    constexpr std::size_t tries = 60;
    for (std::size_t i = 0; i < tries; ++i) {
        const auto place = i * seed.size() / tries;
        CHECK_NOTHROW(try_document(seed.substr(0, place)));
        auto changed = seed;
        changed[place] ^= 0x55;
        CHECK_NOTHROW(try_document(changed));
    }
}

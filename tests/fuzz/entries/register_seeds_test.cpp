// The fuzzer's entry points for the register on their seeds, whole, cut off and changed.
#include "tests/fuzz/entries/archive_entries.hpp"
#include "tests/fuzz/entries/register_entries.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::tests;

TEST_CASE("seed rows, whole and broken, are read or refused") {
    for (const auto& seed : seed_rows()) {
        CHECK_NOTHROW(try_sealed_row(seed));
        for (std::size_t place = 0; place < seed.size(); ++place) {
            CHECK_NOTHROW(try_sealed_row(seed.substr(0, place)));
            auto changed = seed;
            changed[place] = static_cast<char>(changed[place] ^ 0x55);
            CHECK_NOTHROW(try_sealed_row(changed));
        }
    }
}

TEST_CASE("a seed register, whole and broken, is read or refused") {
    const auto seed = seed_register();
    CHECK_NOTHROW(try_register(seed));
    constexpr std::size_t tries = 50;
    for (std::size_t i = 0; i < tries; ++i) {
        auto changed = seed;
        changed[i * seed.size() / tries] ^= 0x55;
        CHECK_NOTHROW(try_register(changed));
    }
}

TEST_CASE("a seed archive and its table of contents, whole and broken, are read or refused") {
    const auto archive = seed_archive();
    CHECK_NOTHROW(try_archive(archive));
    constexpr std::size_t tries = 100;
    for (std::size_t i = 0; i < tries; ++i) {
        auto changed = archive;
        changed[i * archive.size() / tries] ^= 0x55;
        CHECK_NOTHROW(try_archive(changed));
    }
    const auto manifest = seed_archive_manifest();
    CHECK_NOTHROW(try_archive_manifest(manifest));
    for (std::size_t place = 0; place < manifest.size(); ++place) {
        CHECK_NOTHROW(try_archive_manifest(manifest.substr(0, place)));
        auto changed = manifest;
        changed[place] ^= 0x15;
        CHECK_NOTHROW(try_archive_manifest(changed));
    }
}

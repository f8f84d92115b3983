#include "tests/fuzz/entries/archive_entries.hpp"

#include "core/register/archive.hpp"
#include "core/register/written_key.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/fuzz/entries/scratch.hpp"

#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace werkrug::tests {

namespace {

// Always the same clock and "random" numbers, so that the key is always the same.
core::Environment known_environment() {
    constexpr std::uint32_t multiplier = 1664525;
    constexpr std::uint32_t increment = 1013904223;
    return {.now = [] { return core::Timestamp{}; },
            .fill_random =
                [state = std::uint32_t{1}](unsigned char* bytes, std::size_t size) mutable {
                    for (std::size_t i = 0; i < size; ++i) {
                        state = state * multiplier + increment;
                        bytes[i] = static_cast<unsigned char>(state >> 24U);
                    }
                }};
}

const core::SecretBytes& key_of_the_seed() {
    static const auto key = core::read_archive_key(core::new_written_key(known_environment()));
    return key;
}

core::Case seed_case(const char* number) {
    core::Case facts;
    facts.id = number;
    facts.instrument = tables::default_instrument().instrument.id;
    facts.worker.family_name = "Jansen";
    return facts;
}

core::Register small_register(const std::string& path) {
    const auto passphrase = core::SecretBytes::copy_of("seed");
    core::Register::create(path, passphrase, {.operations = 1, .memory_bytes = 8192}, "seed",
                           core::system_environment());
    return core::Register::open(path, passphrase, {}, core::system_environment());
}

}  // namespace

void try_archive(std::string_view bytes) {
    static const Scratch scratch("archive-");
    const auto file = scratch.file("archive.zip");
    std::ofstream(file, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    try {
        core::check_archive(file.string(), key_of_the_seed());
    } catch (const Error& error) {
        if (error.problems().empty()) throw std::logic_error{"refused without a reason"};
    }
}

void try_archive_manifest(std::string_view bytes) {
    core::ArchiveManifest manifest;
    try {
        manifest = core::read_manifest(bytes, "fuzz");
    } catch (const Error&) {
        return;  // refused with a place, as it should be
    }
    if (core::read_manifest(core::print_manifest(manifest), "again") != manifest)
        throw std::logic_error{"a table of contents is not what it was read from"};
}

std::string seed_archive() {
    const Scratch scratch("archive-seed-");
    auto cases = small_register(scratch.file("cases").string());
    for (const char* number : {"1", "2"})
        cases.add({.facts = seed_case(number)}, tables::default_instrument());
    const auto archive = scratch.file("archive.zip");
    core::export_archive(cases, archive.string(), "seed", known_environment());
    std::ostringstream bytes;
    bytes << std::ifstream(archive, std::ios::binary).rdbuf();
    return bytes.str();
}

std::string seed_archive_manifest() {
    const core::InstrumentStamp instrument{.id = "i", .version = "1", .sha256 = "ab"};
    return core::print_manifest(
        {.made_at = core::Timestamp{},
         .nonce = "00",
         .instruments = {{.entry = "instrument-000001.xml", .sha256 = "ab"}},
         .cases = {{.entry = "case-000001.xml",
                    .sha256 = "cd",
                    .case_id = "ef",
                    .revision = 1,
                    .saved_by = "seed",
                    .instrument = instrument},
                   {.entry = "case-000002.xml",
                    .sha256 = "cd",
                    .case_id = "ef",
                    .revision = 2,
                    .saved_by = "seed",
                    .instrument = instrument,
                    .unfinished = {{"case/complaint/onset", "3-2-"}},
                    .marks = {.notified_on = core::parse_date("2026-03-20"),
                              .closed_on = core::parse_date("2026-05-01"),
                              .notification_reference = "B2026-123",
                              .corrections = {{.on = core::parse_date("2026-04-02").value(),
                                               .what = "sector"}}}}}});
}

}  // namespace werkrug::tests

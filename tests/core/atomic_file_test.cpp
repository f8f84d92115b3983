// A file is written whole or not at all, and a failure leaves nothing behind.
#include "core/io/atomic_file.hpp"

#include "core/io/sha256.hpp"
#include "tables/error.hpp"
#include "tests/support/file_size_limit.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace werkrug;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

}  // namespace

TEST_CASE("a file is replaced whole", "[core][io]") {
    const auto folder = tests::scratch_dir("atomic_file_replace");
    const auto file = folder / "a.xml";
    core::write_file_atomically(file, "first");
    core::write_file_atomically(file, std::string("sec\0ond", 7));
    CHECK(tests::read_bytes(file) == std::string("sec\0ond", 7));
    CHECK(files_in(folder) == 1);
}

TEST_CASE("when the disk is full the old file stays and no temporary", "[core][io]") {
    const auto folder = tests::scratch_dir("atomic_file_full");
    const auto file = folder / "a.xml";
    core::write_file_atomically(file, "old");
    {
        const tests::FileSizeLimit limit(1000);
        CHECK_THROWS_AS(core::write_file_atomically(file, std::string(5000, 'x')), Error);
    }
    CHECK(tests::read_bytes(file) == "old");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("a folder that is not there is an error with a hint", "[core][io]") {
    const auto file = tests::scratch_dir("atomic_file_missing") / "no" / "a.xml";
    try {
        core::write_file_atomically(file, "x");
        FAIL("wrote into a folder that does not exist");
    } catch (const Error& error) {
        CHECK(error.file() == file.string());
        CHECK_FALSE(error.problems().front().hint.msgid.empty());
    }
}

TEST_CASE("SHA-256 of the standard's examples", "[core][io]") {
    // FIPS 180-2, appendix B.1; and the empty text.
    CHECK(core::sha256_hex("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(core::sha256_hex("") ==
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a file written in pieces appears when it is finished", "[core][io]") {
    const auto folder = tests::scratch_dir("atomic_file_pieces");
    const auto file = folder / "a.csv";
    {
        const core::AtomicFile dropped(file);
        dropped.write("half");
    }
    CHECK(files_in(folder) == 0);
    core::AtomicFile written(file);
    written.write("one ");
    written.write("two");
    CHECK_FALSE(fs::exists(file));
    written.finish();
    CHECK(tests::read_bytes(file) == "one two");
    CHECK(files_in(folder) == 1);
}

// Full disks, folders and files that may not be written, and what may be read by others.
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/file_size_limit.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

// While it lives, this process has no rights of its own; only for a process of root.
class Nobody {
  public:
    Nobody() : became_(geteuid() == 0 && seteuid(65534) == 0) {}
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    ~Nobody() {
        if (became_ && seteuid(0) != 0) std::terminate();
    }

  private:
    bool became_;
};

// Saves until the disk is full; gives the number of saves that were acknowledged.
int save_until_full(core::Register& cases, const std::string& id, std::string& message) {
    for (int saved = 0; saved < 1000; ++saved) {
        try {
            cases.save(id, {.facts = synthetic_case(saved)}, tables::default_instrument());
        } catch (const Error& error) {
            message = error.problems().at(0).what.msgid;
            CHECK_FALSE(error.problems().at(0).hint.msgid.empty());
            return saved;
        }
    }
    return 1000;
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    return files;
}

constexpr std::size_t piece = 8;

// The first eight bytes of every text that must stay secret, at most one per text.
std::unordered_set<std::string> pieces_of(int cases) {
    std::unordered_set<std::string> pieces;
    for (int number = 0; number < cases; ++number)
        for (const auto& text : texts_of_synthetic_case(number)) {
            pieces.insert(text.substr(0, piece));
            pieces.insert(text.substr(text.size() - piece));
        }
    return pieces;
}

bool shows_any(const std::string& bytes, const std::unordered_set<std::string>& pieces) {
    for (std::size_t i = 0; i + piece <= bytes.size(); ++i)
        if (pieces.contains(bytes.substr(i, piece))) return true;
    return false;
}

}  // namespace

TEST_CASE("a full disk is told, and everything saved before stays", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_full") / "cases.werkrug";
    make_register(path, world);
    auto cases = open_register(path, world);
    const auto id = cases.add({.facts = synthetic_case(0)}, tables::default_instrument());
    int saved = 0;
    std::string message;
    {
        const FileSizeLimit limit(300'000);
        saved = save_until_full(cases, id, message);
        CHECK(core::facts_of(cases.last(id), "x") == synthetic_case(saved - 1));
    }
    CHECK(saved > 3);
    CHECK(saved < 1000);
    CHECK((message == "The disk is full." || message == "The disk cannot be read or written."));
    CHECK(cases.check().problems.empty());
    CHECK(cases.last(id).revision == saved + 1);
    CHECK(cases.save(id, {.facts = synthetic_case(9)}, tables::default_instrument()) == saved + 2);
    CHECK(cases.check().problems.empty());
}

TEST_CASE("on a full disk a register still opens for reading, and none is half made",
          "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_full_open");
    make_register(folder / "cases", world);
    {
        auto cases = open_register(folder / "cases", world);
        cases.add({.facts = synthetic_case(0)}, tables::default_instrument());
    }
    fs::create_directory(folder / "new");
    {
        // Too little for a page of the log beside the file, enough for its index.
        const FileSizeLimit limit(2'000);
        CHECK_THROWS_AS(make_register(folder / "new" / "cases", world), Error);
    }
    for (const auto& file : files_in(folder / "new")) CHECK(file.filename() == "cases.lock");
    const FileSizeLimit limit(33'000);
    const auto cases = open_register(folder / "cases", world, {.read_only = true});
    CHECK(core::facts_of(cases.last(ids_of(cases).at(0)), "x") == synthetic_case(0));
}

TEST_CASE("where nothing may be written, a register is read", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_locked_folder");
    make_register(folder / "cases", world);
    {
        auto cases = open_register(folder / "cases", world);
        cases.add({.facts = synthetic_case(0)}, tables::default_instrument());
    }
    fs::remove(folder / "cases.lock");
    const auto before = read_bytes(folder / "cases");
    fs::permissions(folder / "cases", fs::perms(0444));
    fs::permissions(folder, fs::perms(0555));
    {
        const Nobody nobody;
        if (access((folder / "cases").c_str(), R_OK) == 0 && geteuid() == 0)
            FAIL("root could not give up its rights");
        std::error_code hidden;
        if (!fs::exists(folder / "cases", hidden)) {
            WARN("skipped: the build folder may not be entered by other users");
            return;
        }
        const auto cases = open_register(folder / "cases", world);
        CHECK(cases.read_only());
        CHECK_FALSE(cases.held_by_another());
        CHECK(cases.check().problems.empty());
        CHECK(core::facts_of(cases.last(ids_of(cases).at(0)), "x") == synthetic_case(0));
        CHECK_THROWS_AS(make_register(folder / "new", world), Error);
    }
    fs::permissions(folder, fs::perms(0755));
    CHECK(read_bytes(folder / "cases") == before);
    CHECK(files_in(folder).size() == 1);

    fs::permissions(folder / "cases", fs::perms(0));
    const Nobody nobody;
    CHECK_THROWS_AS(open_register(folder / "cases", world), Error);
}

TEST_CASE("no other user may read any file, and no text of a case stands in one", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_secrecy");
    const int count = sanitized() ? 200 : 1000;
    const auto old_mask = umask(0);
    make_register(folder / "cases", world);
    auto cases = open_register(folder / "cases", world, {.who = "dr. Geheim-Bakker"});
    for (int number = 0; number < count; ++number)
        cases.add({.facts = synthetic_case(number)}, tables::default_instrument());
    cases.log_export(ids_of(cases).at(0), "report", "Geheime ontvanger", "");
    cases.back_up((folder / "backup").string());
    umask(old_mask);

    const auto open_files = files_in(folder);
    CHECK(open_files.size() == 5);  // the register, its log and index, its lock, the backup
    auto pieces = pieces_of(count);
    pieces.insert({"dr. Gehe", "Geheime ", "lbp-loet", "de Vries", "low-back", "Zeurende"});
    CHECK(shows_any("<family-name>Achternaam100007</family-name>", pieces));  // it can find
    for (const auto& file : open_files) {
        INFO(file.filename());
        struct stat status {};
        REQUIRE(stat(file.c_str(), &status) == 0);
        CHECK((status.st_mode & 0077U) == 0);
        const auto bytes = read_bytes(file);
        CHECK_FALSE(bytes.empty());
        CHECK_FALSE(shows_any(bytes, pieces));
    }
}

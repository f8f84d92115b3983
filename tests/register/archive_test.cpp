// Archives of a whole register: everything comes back, only with the key, and from nothing but what
// was written.
#include "core/register/archive.hpp"

#include "core/io/sha256.hpp"
#include "core/register/encrypted_zip.hpp"
#include "core/register/written_key.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/file_size_limit.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <sys/stat.h>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

const tables::InstrumentFile& instrument() {
    return tables::default_instrument();
}

// Everything that can be kept of a case, different for every number.
core::CaseContent content(int number) {
    core::CaseContent made{.facts = synthetic_case(number)};
    if (number % 3 == 0) made.marks.notified_on = core::parse_date("2026-03-20");
    if (number % 6 == 0) made.marks.closed_on = core::parse_date("2026-05-01");
    if (number % 4 == 0)
        made.unfinished = {{"case/complaint/onset", std::string("3-2-\0", 5)},
                           {"case/worker/birth-date", "één\n"}};
    return made;
}

// A folder with a register of the cases 0, 1, 2 …
struct Desk {
    Desk(std::string_view name, int count) : folder(scratch_dir(name)) {
        make_register(folder / "cases", world);
        auto cases = open();
        for (int number = 0; number < count; ++number) cases.add(content(number), instrument());
    }
    core::Register open(const char* name = "cases") const {
        return open_register(folder / name, world, {.who = "dr. Bakker"});
    }
    core::Register empty(const char* name) const {
        fs::remove(folder / name);
        make_register(folder / name, world);
        return open(name);
    }
    std::string path(const char* name) const { return (folder / name).string(); }
    // Gives the key.
    std::string export_to(const char* name) const {
        auto cases = open();
        return core::export_archive(cases, path(name), "the successor", world.environment).key;
    }

    TestWorld world{test_world()};
    fs::path folder;
};

core::SecretBytes typed(const std::string& key) {
    return core::read_archive_key(key);
}

// By case number, which is different for every case here.
std::map<std::string, core::CaseContent> contents_of(const core::Register& cases) {
    std::map<std::string, core::CaseContent> contents;
    for (const auto& id : ids_of(cases)) {
        auto found = core::content_of(cases.last(id), "x");
        const auto number = found.facts.id;
        contents.emplace(number, std::move(found));
    }
    return contents;
}

Problems problems_of(const std::string& archive, const core::SecretBytes& key) {
    try {
        core::check_archive(archive, key);
    } catch (const Error& error) {
        return error.problems();
    }
    return {};
}

// What is said about an entry; empty when nothing.
std::string said_about(const Problems& problems, const std::string& entry) {
    for (const auto& problem : problems)
        if (problem.path == entry) return problem.what.msgid;
    return {};
}

// An archive made by somebody else who has the key: entries as given, after a table of contents.
class ForgedArchive {
  public:
    explicit ForgedArchive(std::string path) : path_(std::move(path)) {
        manifest_.made_at = core::Timestamp{};
        add_instrument("instrument-000001.xml");
    }

    void add_instrument(const std::string& entry) {
        manifest_.instruments.push_back(
            {.entry = entry, .sha256 = core::sha256_hex(instrument().xml)});
        entries_.emplace_back(entry, instrument().xml);
    }
    void promise_case(const std::string& entry, const std::string& xml) {
        manifest_.cases.push_back({.entry = entry,
                                   .sha256 = core::sha256_hex(xml),
                                   .revision = 1,
                                   .instrument = core::stamp_of(instrument())});
    }
    void put(const std::string& entry, std::string bytes) {
        entries_.emplace_back(entry, std::move(bytes));
    }
    Problems problems() const {
        write_bytes(path_, "");
        const auto key = typed(core::new_written_key(core::system_environment()));
        core::EncryptedZipWriter zip(path_, core::in_groups(key));
        zip.add("manifest.json", core::print_manifest(manifest_));
        for (const auto& [entry, bytes] : entries_) zip.add(entry, bytes);
        zip.finish();
        return problems_of(path_, key);
    }

  private:
    std::string path_;
    core::ArchiveManifest manifest_{};
    std::vector<std::pair<std::string, std::string>> entries_{};
};

const std::string one_case = core::text_of(synthetic_case(1), "x");

// The checksums that a zip file shows of its entries.
std::vector<std::string> checksums_in(const std::string& archive) {
    const auto listing = run({"7zz", "l", "-slt", archive}).out;
    std::vector<std::string> sums;
    const std::string mark = "CRC = ";
    for (auto at = listing.find(mark); at != std::string::npos; at = listing.find(mark, at + 1))
        sums.push_back(listing.substr(at + mark.size(), 8));
    return sums;
}

// What was printed, without the line breaks that depend on how long a path is.
std::string on_one_line(const std::string& printed) {
    return std::regex_replace(printed, std::regex("\\s+"), " ");
}

}  // namespace

TEST_CASE("all cases of a register come back from an archive", "[register]") {
    const int count = sanitized() ? 60 : 300;
    const Desk desk("archive_round_trip", count);
    const auto key = desk.export_to("out.zip");
    auto other = desk.empty("other");
    CHECK(core::import_archive(other, desk.path("out.zip"), typed(key)) ==
          core::ArchiveImport{.added = static_cast<std::size_t>(count)});
    auto first = desk.open();
    CHECK(contents_of(other) == contents_of(first));
    CHECK(contents_of(other).at(synthetic_case(12).id) == content(12));
    CHECK(other.check().problems.empty());
    const auto id = ids_of(other).at(0);
    CHECK(other.last(id).instrument == core::stamp_of(instrument()));

    // Once more, after a change: only that case is saved.
    auto changed = content(7);
    changed.facts.worker.family_name = "Bakker";
    for (const auto& each : ids_of(first))
        if (core::facts_of(first.last(each), "x").id == changed.facts.id)
            first.save(each, changed, instrument());
    const auto again =
        core::export_archive(first, desk.path("again.zip"), "", desk.world.environment);
    CHECK(again.cases == static_cast<std::size_t>(count));
    CHECK(core::import_archive(other, desk.path("again.zip"), typed(again.key)) ==
          core::ArchiveImport{.changed = 1, .same = static_cast<std::size_t>(count) - 1});
    CHECK(contents_of(other) == contents_of(first));
    CHECK(core::import_archive(other, desk.path("again.zip"), typed(again.key)).same ==
          static_cast<std::size_t>(count));
}

TEST_CASE("cases without a number, or with the number of another, are never mixed up",
          "[register]") {
    const Desk desk("archive_numbers", 0);
    auto cases = desk.open();
    auto numbered = [&](int person, const char* number) {
        auto made = content(person);
        made.facts.id = number;
        return made;
    };
    for (const auto& each : {numbered(1, "A"), numbered(2, "A"), numbered(3, "B")})
        cases.add(each, instrument());
    const auto made = core::export_archive(cases, desk.path("out.zip"), "", desk.world.environment);
    auto other = desk.empty("other");
    other.add(numbered(4, "A"), instrument());
    other.add(numbered(5, "B"), instrument());
    CHECK(core::import_archive(other, desk.path("out.zip"), typed(made.key)) ==
          core::ArchiveImport{.added = 2, .changed = 1});
    CHECK(core::import_archive(other, desk.path("out.zip"), typed(made.key)) ==
          core::ArchiveImport{.same = 3});
    CHECK(other.index().entries().size() == 4);
}

TEST_CASE("an archive is logged with the hash of its file, and private", "[register]") {
    const Desk desk("archive_log", 2);
    const auto old_mask = umask(0);
    desk.export_to("out.zip");
    umask(old_mask);
    const auto log = desk.open().log();
    const auto entry = std::find_if(log.begin(), log.end(), [](const auto& each) {
        return each.action == core::AuditAction::exported;
    });
    REQUIRE(entry != log.end());
    CHECK(entry->recipient == "the successor");
    CHECK(entry->what == "archive");
    const auto hash = run({"sha256sum", desk.path("out.zip")}).out;
    CHECK(hash.substr(0, 64) == entry->sha256);
    struct stat status {};
    REQUIRE(stat(desk.path("out.zip").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("another program opens the archive with the key as it was shown", "[register]") {
    const Desk desk("archive_outside", 5);
    const auto key = desk.export_to("out.zip");
    const auto unpacked = desk.path("unpacked");
    const auto finished = run({"7zz", "x", "-p" + key, "-o" + unpacked, desk.path("out.zip")});
    INFO(finished.out << finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto manifest = nlohmann::json::parse(read_bytes(fs::path(unpacked) / "manifest.json"));
    REQUIRE(manifest["cases"].size() == 5);
    std::vector<std::string> numbers;
    for (const auto& archived : manifest["cases"]) {
        const auto file = fs::path(unpacked) / archived["entry"].get<std::string>();
        const auto hash = run({"sha256sum", file.string()}).out;
        CHECK(hash.substr(0, 64) == archived["sha256"]);
        core::SavedCase saved{.xml = read_bytes(file)};
        numbers.push_back(core::facts_of(saved, "x").id);
    }
    std::sort(numbers.begin(), numbers.end());
    for (int number = 0; number < 5; ++number)
        CHECK(numbers.at(static_cast<std::size_t>(number)) == synthetic_case(number).id);
    CHECK(read_bytes(fs::path(unpacked) / "instrument-000001.xml") == instrument().xml);
    CHECK(run({"7zz", "x", "-pwrong", "-o" + desk.path("no"), desk.path("out.zip")}).exit_code !=
          0);
}

TEST_CASE("nothing of a case shows in an archive", "[register]") {
    const Desk desk("archive_secrecy", 20);
    desk.export_to("out.zip");
    const auto bytes = read_bytes(desk.path("out.zip"));
    for (int number = 0; number < 20; ++number)
        for (const auto& text : texts_of_synthetic_case(number))
            CHECK(bytes.find(text) == std::string::npos);
    for (const char* text : {"lbp-", "<case", "Bakker", "2026-03-20", "successor", "de Vries"})
        CHECK(bytes.find(text) == std::string::npos);
    // Nor by the checksums: none of those of cases and table of contents is that of the same cases
    // in another archive.
    desk.export_to("again.zip");
    const auto first = checksums_in(desk.path("out.zip"));
    const auto second = checksums_in(desk.path("again.zip"));
    REQUIRE(first.size() == 22);
    REQUIRE(second.size() == 22);
    std::size_t equal = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        if (first[i] == second[i]) ++equal;
    CHECK(equal == 1);  // the instrument, which is public
}

TEST_CASE("only the key opens an archive", "[register]") {
    const Desk desk("archive_key", 3);
    const auto key = desk.export_to("out.zip");
    const auto other = core::new_written_key(core::system_environment());
    const auto problems = problems_of(desk.path("out.zip"), typed(other));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].what.msgid.find("not the one of this archive") != std::string::npos);
    CHECK_THROWS_AS(core::read_archive_key(key.substr(1)), Error);
    CHECK(problems_of(desk.path("cases"), typed(key)).size() == 1);
    CHECK(problems_of(desk.path("nothing"), typed(key)).size() == 1);
    std::string lower = key;
    for (char& c : lower) c = c == '-' ? ' ' : static_cast<char>(std::tolower(c));
    CHECK(problems_of(desk.path("out.zip"), typed(lower)).empty());
}

TEST_CASE("a changed or shortened archive never gives other cases", "[register]") {
    const Desk desk("archive_flips", 3);
    const auto key = typed(desk.export_to("out.zip"));
    const auto good = read_bytes(desk.path("out.zip"));
    const auto expected = contents_of(desk.open());
    int refused = 0;
    const auto attempt = [&](const std::string& bytes) {
        write_bytes(desk.path("broken.zip"), bytes);
        const auto problems = problems_of(desk.path("broken.zip"), key);
        if (!problems.empty()) {
            ++refused;
            CHECK_FALSE(problems[0].what.msgid.empty());
            CHECK_FALSE(problems[0].hint.msgid.empty());
            return;
        }
        auto other = desk.empty("other");
        core::import_archive(other, desk.path("broken.zip"), key);
        CHECK(contents_of(other) == expected);
    };
    const std::size_t flips = sanitized() ? 100 : 600;
    for (std::size_t i = 0; i < flips; ++i) {
        auto changed = good;
        const auto place = i * good.size() / flips;
        changed[place] = static_cast<char>(changed[place] ^ (1 << i % 8));
        attempt(changed);
    }
    CHECK(refused > static_cast<int>(flips) * 3 / 4);
    // The headers, which other programs read first: every byte of the end and of an entry.
    for (std::size_t back = 1; back <= (sanitized() ? 40U : 200U); ++back) {
        auto changed = good;
        changed[good.size() - back] ^= 0x41;
        attempt(changed);
    }
    refused = 0;
    const std::size_t cuts = sanitized() ? 40 : 200;
    for (std::size_t i = 0; i < cuts; ++i) attempt(good.substr(0, i * good.size() / cuts));
    attempt(good.substr(0, good.size() - 1));
    CHECK(refused == static_cast<int>(cuts) + 1);
}

TEST_CASE("an archive holds what its table of contents says, and nothing else", "[register]") {
    const auto path = (scratch_dir("archive_forged") / "forged.zip").string();
    const std::string entry = "case-000001.xml";
    {
        ForgedArchive good(path);
        good.promise_case(entry, one_case);
        good.put(entry, one_case);
        CHECK(good.problems().empty());
    }
    {
        ForgedArchive missing(path);
        missing.promise_case(entry, one_case);
        CHECK(said_about(missing.problems(), entry) == "This entry of the archive is missing.");
    }
    {
        ForgedArchive too_much(path);
        for (const char* name : {"case-000002.xml", "../../evil", "/etc/passwd", "manifest.json"})
            too_much.put(name, one_case);
        for (const char* name : {"case-000002.xml", "../../evil", "/etc/passwd", "manifest.json"})
            CHECK(said_about(too_much.problems(), name) ==
                  "This entry does not belong to the archive.");
    }
    {
        ForgedArchive twice(path);
        twice.promise_case(entry, one_case);
        twice.put(entry, one_case);
        twice.put(entry, one_case);
        CHECK(said_about(twice.problems(), entry) == "This entry does not belong to the archive.");
    }
    {
        ForgedArchive promised_twice(path);
        promised_twice.add_instrument("instrument-000001.xml");
        CHECK_FALSE(promised_twice.problems().empty());
    }
    {
        ForgedArchive other(path);
        other.promise_case(entry, one_case);
        other.put(entry, core::text_of(synthetic_case(2), "x"));
        CHECK(said_about(other.problems(), entry) == "This part of the archive is damaged.");
    }
    {
        // All faults at once, each with its entry.
        ForgedArchive no_cases(path);
        for (const char* name : {"case-000001.xml", "case-000002.xml"}) {
            no_cases.promise_case(name, "<case");
            no_cases.put(name, "<case");
        }
        const auto problems = no_cases.problems();
        REQUIRE(problems.size() >= 2);
        CHECK(problems.front().path.starts_with("case-000001.xml"));
        CHECK(problems.back().path.starts_with("case-000002.xml"));
    }
}

TEST_CASE("an archive that would fill the memory is refused", "[register]") {
    const auto path = (scratch_dir("archive_bomb") / "forged.zip").string();
    const std::string entry = "case-000001.xml";
    ForgedArchive bomb(path);
    std::string zeros(130U << 20U, '\0');
    bomb.promise_case(entry, zeros);
    bomb.put(entry, std::move(zeros));
    CHECK(said_about(bomb.problems(), entry) ==
          "The archive is larger than any that Werkrug writes.");
    CHECK(fs::file_size(path) < 1'000'000);
}

TEST_CASE("entries that are not encrypted are refused", "[register]") {
    const auto folder = scratch_dir("archive_open");
    const auto archive = (folder / "open.zip").string();
    core::ArchiveManifest nothing_in_it{.made_at = core::Timestamp{}};
    write_bytes(folder / "manifest.json", core::print_manifest(nothing_in_it));
    REQUIRE(run({"7zz", "a", archive, (folder / "manifest.json").string()}).exit_code == 0);
    const auto key = typed(core::new_written_key(core::system_environment()));
    CHECK(said_about(problems_of(archive, key), "manifest.json") ==
          "This entry is no encrypted file.");
    CHECK(core::looks_like_archive(archive));
    CHECK_FALSE(core::looks_like_archive((folder / "manifest.json").string()));
}

TEST_CASE("an archive is written whole or not at all", "[register]") {
    const Desk desk("archive_atomic", 30);
    const auto files = [&] {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(desk.folder))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    };
    auto cases = desk.open();
    const auto before = files();
    const auto revisions = cases.check().entries;
    {
        const FileSizeLimit full(20'000);
        CHECK_THROWS_AS(
            core::export_archive(cases, desk.path("out.zip"), "", desk.world.environment), Error);
    }
    CHECK(files() == before);
    CHECK(cases.check().entries == revisions);  // nothing left the register, nothing is logged
    write_bytes(desk.path("mine"), "mine");
    CHECK_THROWS_AS(core::export_archive(cases, desk.path("mine"), "", desk.world.environment),
                    Error);
    CHECK(read_bytes(desk.path("mine")) == "mine");
    auto reader = open_register(desk.folder / "cases", desk.world, {.read_only = true});
    CHECK_THROWS_AS(core::export_archive(reader, desk.path("out.zip"), "", desk.world.environment),
                    Error);
    CHECK_FALSE(fs::exists(desk.path("out.zip")));
}

TEST_CASE("a table of contents says exactly what was put in it, and nothing else is read",
          "[register]") {
    const core::ArchiveManifest manifest{
        .made_at = core::Timestamp{std::chrono::seconds{1774000000}},
        .nonce = "ab",
        .cases = {{.entry = "case-000001.xml",
                   .sha256 = "cd",
                   .case_id = "ef",
                   .revision = 3,
                   .saved_at = core::Timestamp{std::chrono::seconds{1773000000}},
                   .saved_by = "dr. „Bakker”",
                   .instrument = {.id = "i", .version = "1", .sha256 = "01"},
                   .unfinished = {{"a", "b"}},
                   .marks = {.notified_on = core::parse_date("2026-03-20")}}}};
    const auto text = core::print_manifest(manifest);
    CHECK(core::read_manifest(text, "x") == manifest);
    CHECK(text.find("2026-03-20T09:46:40Z") != std::string::npos);  // date -u -d @1774000000
    const auto refused_at = [&](const std::string& from, const std::string& to) -> std::string {
        auto changed = text;
        const auto place = changed.find(from);
        REQUIRE(place != std::string::npos);
        changed.replace(place, from.size(), to);
        try {
            core::read_manifest(changed, "x");
        } catch (const Error& error) {
            return error.problems().at(0).path;
        }
        return "accepted";
    };
    CHECK(refused_at("werkrug-archive-1", "werkrug-archive-2") == "format");
    CHECK(refused_at("\"revision\": 3", "\"revision\": \"3\"") == "cases[1]/revision");
    CHECK(refused_at("\"revision\": 3", "\"revision\": 3, \"more\": 1") == "cases[1]");
    CHECK(refused_at("2026-03-20\"", "2026-02-30\"") == "cases[1]/notified_on");
    CHECK(refused_at("T09:46:40Z", "T09:46:60Z") == "made_at");
    CHECK(refused_at("\"nonce\"", "\"once\"") == "nonce");
    CHECK(refused_at("}", "").empty());
}

TEST_CASE("a table of contents keeps reference and corrections of a notification", "[register]") {
    core::ArchiveManifest manifest{
        .nonce = "ab",
        .cases = {{.entry = "case-000001.xml",
                   .marks = {.notified_on = core::parse_date("2026-03-20"),
                             .notification_reference = "B2026-123",
                             .corrections = {{.on = core::parse_date("2026-04-02").value(),
                                              .what = "NACE"}}}}}};
    CHECK(core::read_manifest(core::print_manifest(manifest), "x") == manifest);
    auto text = core::print_manifest(manifest);
    text.replace(text.find("2026-04-02"), 10, "2026-04-31");
    CHECK_THROWS_AS(core::read_manifest(text, "x"), Error);
    manifest.cases[0].marks.corrections.clear();
    CHECK(core::read_manifest(core::print_manifest(manifest), "x") == manifest);
}

TEST_CASE("archives on the command line", "[register][cli]") {
    const Desk desk("archive_cli", 3);
    desk.empty("other");
    write_bytes(desk.path("passphrase"), usual_passphrase);
    const auto cli = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {cli_path().string(), "register"});
        words.insert(words.end(), {"--passphrase-file", desk.path("passphrase"), "--lang", "en"});
        return run(words);
    };
    const auto out = cli({"export", desk.path("cases"), "--all", "-o", desk.path("out.zip"), "--to",
                          "my successor"});
    INFO(out.err);
    REQUIRE(out.exit_code == 0);
    const auto line = out.out.find("\n    ") + 5;
    write_bytes(desk.path("key"), out.out.substr(line, out.out.find('\n', line) - line));
    const std::vector<std::string> import{"import", desk.path("other"), desk.path("out.zip"),
                                          "--archive-key-file", desk.path("key")};
    const auto in = cli(import);
    INFO(in.err);
    CHECK(in.exit_code == 0);
    for (const char* part : {"added: 3", "changed: 0", "same: 0"})
        CHECK(on_one_line(in.out).find(part) != std::string::npos);
    CHECK(contents_of(desk.open("other")) == contents_of(desk.open()));
    write_bytes(desk.path("key"), core::new_written_key(core::system_environment()));
    const auto wrong = cli(import);
    CHECK(wrong.exit_code == 2);
    CHECK(wrong.err.find("not the one of this archive") != std::string::npos);
    CHECK(cli({"export", desk.path("cases"), "-o", desk.path("x")}).err.find("--all") !=
          std::string::npos);
    CHECK(cli({"import", desk.path("other"), desk.path("out.zip"), desk.path("out.zip")})
              .err.find("imported alone") != std::string::npos);
}

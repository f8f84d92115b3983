// All cases of a register as FHIR: a Bundle in each line, logged, whole or not at all.
#include "core/fhir/register_bundles.hpp"
#include "core/io/sha256.hpp"
#include "tables/error.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// A register with three cases, put in against the order of their numbers.
class Cases {
  public:
    explicit Cases(std::string_view name) : folder_(scratch_dir(name)) {
        write_bytes(folder_ / "passphrase", usual_passphrase);
        make_register(path("cases"), world_);
        auto cases = open();
        for (const char* number : {"2026-0003", "2026-0002", "2026/0001 é"}) {
            core::CaseContent content{.facts = sample_case()};
            content.facts.id = number;
            cases.add(content, tables::default_instrument());
        }
    }
    core::Register open() const { return open_register(path("cases"), world_); }
    std::string path(const char* name) const { return (folder_ / name).string(); }
    fs::path folder() const { return folder_; }

  private:
    fs::path folder_;
    TestWorld world_ = test_world();
};

std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    std::istringstream in(read_bytes(file));
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::size_t exports_in(const core::Register& cases) {
    std::size_t count = 0;
    for (const auto& entry : cases.log())
        if (entry.action == core::AuditAction::exported) ++count;
    return count;
}

void validate(const std::vector<std::string>& lines, const fs::path& folder) {
    std::vector<std::string> command{"/usr/bin/python3",
                                     (vectors_dir() / "fhir" / "validate.py").string()};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        command.push_back((folder / (std::to_string(i) + ".json")).string());
        write_bytes(command.back(), lines[i]);
    }
    const auto finished = run(command);
    INFO(finished.out + finished.err);
    CHECK(finished.exit_code == 0);
}

}  // namespace

TEST_CASE("every case is a valid Bundle in a line of its own", "[register][fhir]") {
    const Cases made("register_fhir");
    auto cases = made.open();
    const auto file = made.path("cases.ndjson");
    CHECK(core::fhir::write_bundles(cases, file, core::Translator(Language::nl)) == 3);
    const auto lines = lines_of(file);
    REQUIRE(lines.size() == 3);
    std::vector<std::string> numbers;
    for (const auto& line : lines) {
        const auto bundle = Json::parse(line);
        CHECK(bundle["resourceType"] == "Bundle");
        numbers.push_back(bundle["identifier"]["value"]);
    }
    CHECK(numbers == std::vector<std::string>{"2026-0002", "2026-0003", "2026/0001 é"});
    validate(lines, made.folder());
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("each case that leaves is logged with its line", "[register][fhir]") {
    const Cases made("register_fhir_log");
    auto cases = made.open();
    const auto file = made.path("cases.ndjson");
    core::fhir::write_bundles(cases, file, core::Translator(Language::en));
    std::vector<std::string> sums;
    for (const auto& entry : cases.log()) {
        if (entry.action != core::AuditAction::exported) continue;
        CHECK(entry.what == "fhir 1");
        CHECK(entry.recipient == "own-file");
        CHECK_FALSE(entry.case_id.empty());
        sums.push_back(entry.sha256);
    }
    std::vector<std::string> expected;
    for (const auto& line : lines_of(file)) expected.push_back(core::sha256_hex(line + "\n"));
    CHECK(sums == expected);
}

TEST_CASE("nothing is written, and nothing logged, where it cannot go", "[register][fhir]") {
    const Cases made("register_fhir_refused");
    auto cases = made.open();
    const core::Translator tr(Language::en);
    for (const auto& path :
         {made.path("cases"), made.path("cases") + "-wal", made.path("none") + "/cases.ndjson"}) {
        INFO(path);
        CHECK_THROWS_AS(core::fhir::write_bundles(cases, path, tr), Error);
    }
    CHECK(exports_in(cases) == 0);
    for (const auto& id : ids_of(cases)) cases.destroy(id, "asked for");
    CHECK_THROWS_AS(core::fhir::write_bundles(cases, made.path("cases.ndjson"), tr), Error);
    CHECK_FALSE(fs::exists(made.path("cases.ndjson")));
}

TEST_CASE("register fhir on the command line", "[register][fhir][cli]") {
    const Cases made("register_fhir_cli");
    const auto file = made.path("cases.ndjson");
    const auto register_fhir = [&made](const std::string& out) {
        return run({cli_path().string(), "register", "fhir", made.path("cases"), "-o", out, "--by",
                    "M. Jansen", "--passphrase-file", made.path("passphrase"), "--lang", "en"});
    };
    const auto finished = register_fhir(file);
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(finished.out.find("cases: 3") != std::string::npos);
    const auto lines = lines_of(file);
    REQUIRE(lines.size() == 3);
    CHECK(Json::parse(lines[0])["language"] == "en");
    CHECK(exports_in(made.open()) == 3);
    CHECK(register_fhir(made.path("cases")).exit_code == 2);
}

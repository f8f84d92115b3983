// Malformed files through the real command line: exit 2, a message with the place, no output at
// all, quickly and in little memory.
#include "tests/malformed/defect.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

// Sanitizers take their own time and memory.
double most_seconds() {
    return sanitized() ? 30 : 1;
}
long most_memory_kib() {
    return (sanitized() ? 2000L : 200L) * 1024;
}

void check_frugal(const Finished& finished) {
    CHECK(finished.cpu_seconds < most_seconds());
    CHECK(finished.peak_memory_kib < most_memory_kib());
}

bool names_line(const Finished& finished, const fs::path& file, std::size_t line) {
    return finished.err.find(fmt::format("{}:{}:", file.string(), line)) != std::string::npos;
}

// FILE:LINE:COLUMN: in every line of the messages that begins with the file.
bool names_place(const Finished& finished, const fs::path& file) {
    const auto start = finished.err.find(file.string());
    if (start == std::string::npos) return false;
    static const std::regex place{R"re(^:[1-9]\d*:[1-9]\d*: .)re"};
    const auto behind = finished.err.substr(start + file.string().size());
    return std::regex_search(behind, place, std::regex_constants::match_continuous);
}

void check_refused(const Finished& finished) {
    CHECK(finished.exit_code == 2);
    CHECK(finished.out.empty());
    CHECK_FALSE(finished.err.empty());
    check_frugal(finished);
}

void check_refused_at_place(const Finished& finished, const Defect& defect, const fs::path& file) {
    check_refused(finished);
    CHECK(names_place(finished, file));
    if (defect.line != 0) CHECK(names_line(finished, file, defect.line));
}

std::size_t entries_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

std::string cli() {
    return cli_path().string();
}

void check_case_refused(const Defect& defect, const fs::path& folder) {
    INFO("a case: " << defect.name);
    const auto file = folder / "case.xml";
    const auto pdf = folder / "report.pdf";
    write_bytes(file, defect.bytes);
    const auto assessed = run({cli(), "assess", file.string()});
    INFO(assessed.err.substr(0, 2000));
    check_refused_at_place(assessed, defect, file);
    // No medical fact and no name in a message.
    CHECK(assessed.err.find("Vries") == std::string::npos);
    CHECK(assessed.err.find("Zeurende") == std::string::npos);
    const auto reported =
        run({cli(), "report", file.string(), "--for", "insurer", "-o", pdf.string()});
    check_refused_at_place(reported, defect, file);
    CHECK(entries_in(folder) == 1);
}

void check_instrument_refused(const Defect& defect, const fs::path& folder) {
    INFO("an instrument: " << defect.name);
    const auto file = folder / "instrument.xml";
    write_bytes(file, defect.bytes);
    const auto checked = run({cli(), "instruments", "check", file.string()});
    INFO(checked.err.substr(0, 2000));
    check_refused_at_place(checked, defect, file);
    const auto sample = (vectors_dir() / "case.xml").string();
    check_refused(run({cli(), "assess", sample, "--instrument", file.string()}));
}

Spoiler sample_case() {
    return Spoiler{read_bytes(vectors_dir() / "case.xml")};
}

Spoiler sample_instrument() {
    const auto folder = source_dir() / "tables" / "data" / "instruments";
    return Spoiler{read_bytes(folder / "lbp-loetters-2003.xml")};
}

// Written piece by piece: the peak memory of a process counts for those that it starts.
void write_large_file(const fs::path& file, std::size_t bytes) {
    const std::string piece = repeated("<!-- not so small -->\n", 50'000);
    std::ofstream out{file, std::ios::binary};
    out << "<case format=\"1\">\n";
    for (std::size_t written = 0; written < bytes; written += piece.size()) out << piece;
    out << "</case>\n";
    REQUIRE(out.flush());
}

}  // namespace

TEST_CASE("there are at least fifty defects of each kind of file") {
    const auto cases = sample_case();
    const auto instruments = sample_instrument();
    CHECK(xml_defects(cases, "case").size() + case_defects(cases).size() >= 50);
    CHECK(xml_defects(instruments, "instrument").size() + instrument_defects(instruments).size() >=
          50);
}

TEST_CASE("files that are no XML are refused") {
    const auto folder = scratch_dir("malformed-xml");
    for (const auto& defect : xml_defects(sample_case(), "case"))
        check_case_refused(defect, folder);
}

TEST_CASE("cases that cannot be true are refused") {
    const auto folder = scratch_dir("malformed-cases");
    for (const auto& defect : case_defects(sample_case())) check_case_refused(defect, folder);
}

TEST_CASE("instruments that do not hold together are refused") {
    const auto folder = scratch_dir("malformed-instruments");
    const auto spoiler = sample_instrument();
    for (const auto& defect : xml_defects(spoiler, "instrument")) {
        check_instrument_refused(defect, folder);
    }
    for (const auto& defect : instrument_defects(spoiler)) check_instrument_refused(defect, folder);
}

TEST_CASE("files that are no ordinary small files are refused") {
    const auto folder = scratch_dir("malformed-files");
    const auto large = folder / "large.xml";
    write_large_file(large, 100'000'000);
    const auto missing = folder / "missing.xml";
    for (const auto& file : {large, missing, folder, fs::path{"/dev/zero"}}) {
        INFO(file);
        for (const auto& command :
             {std::vector<std::string>{"assess", file.string()},
              {"report", file.string(), "--for", "insurer", "-o", (folder / "report.pdf").string()},
              {"instruments", "check", file.string()}}) {
            std::vector<std::string> words{cli()};
            words.insert(words.end(), command.begin(), command.end());
            const auto finished = run(words);
            check_refused(finished);
            CHECK(finished.err.starts_with(file.string() + ": "));
        }
    }
    CHECK(entries_in(folder) == 1);
    fs::remove(large);
}

TEST_CASE("a wrong check digit of the BIG number is a warning only") {
    const auto folder = scratch_dir("malformed-warning");
    const auto file = folder / "case.xml";
    const auto warned =
        sample_case().replaced("wrong check digit", ">89012345601<", ">19012345601<");
    write_bytes(file, warned.bytes);
    const auto finished = run({cli(), "assess", file.string(), "--lang", "en"});
    CHECK(finished.exit_code == 0);
    CHECK_FALSE(finished.out.empty());
    CHECK(names_line(finished, file, warned.line));
    CHECK(finished.err.find("BIG") != std::string::npos);

    write_bytes(file, sample_case().good());
    const auto good = run({cli(), "assess", file.string(), "--lang", "en"});
    CHECK(good.exit_code == 0);
    CHECK(good.err.find("BIG") == std::string::npos);
}

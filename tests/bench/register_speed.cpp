// Measures a register with many cases, as a person meets it: opening, searching, counting, saving.
// Prints the medians as JSON: times in milliseconds, memory and sizes in MiB.
//
// Usage: bench-register_speed FILE
#include "core/io/process_privacy.hpp"
#include "core/practice/overview.hpp"
#include "core/register/register.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/bench/people.hpp"
#include "tests/bench/plain_practice.hpp"
#include "tests/support/cases.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <unistd.h>

namespace {

using namespace werkrug;
using namespace werkrug::tests;

constexpr double mebibyte = 1U << 20U;

double milliseconds_of(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double resident_mib() {
    std::ifstream status("/proc/self/statm");
    double whole = 0;
    double resident = 0;
    status >> whole >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / mebibyte;
}

core::Register open(const std::string& path) {
    return core::Register::open(path, bench_passphrase(), {.who = "bench"},
                                core::system_environment());
}

// To the list as the window shows it: all cases, sorted.
double opening_ms(const std::string& path) {
    constexpr int times = 7;
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        std::optional<core::Register> cases;
        taken.push_back(milliseconds_of([&] {
            cases.emplace(open(path));
            cases->index().search({}, test_today());
        }));
    }
    return median(taken);
}

struct Searching {
    double median_ms{};
    double slowest_ms{};  // of the medians of each keystroke
    std::string slowest{};
};

Searching searching(const core::Register& cases) {
    constexpr int times = 5;
    Searching result;
    std::vector<double> all;
    for (const auto& text : keystrokes()) {
        std::vector<double> taken;
        taken.reserve(times);
        for (int i = 0; i < times; ++i)
            taken.push_back(
                milliseconds_of([&] { cases.index().search({.text = text}, test_today()); }));
        all.push_back(median(taken));
        if (all.back() <= result.slowest_ms) continue;
        result.slowest_ms = all.back();
        result.slowest = text;
    }
    result.median_ms = median(all);
    return result;
}

// A database of nothing but bytes, with the pragmas of the register.
class BareDatabase {
  public:
    explicit BareDatabase(const std::string& path)
        : database_(made(path), core::FileAccess::write) {
        database_.execute("CREATE TABLE row(number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
        database_.text("PRAGMA journal_mode=WAL");
        insert_.emplace(database_.prepare("INSERT INTO row(bytes) VALUES(?)"));
    }
    void insert(std::string_view bytes) {
        core::Transaction transaction(database_, core::Transaction::Kind::write);
        insert_->bind(bytes).run();
        transaction.commit();
    }

  private:
    static const std::string& made(const std::string& path) {
        for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path + ending);
        const std::ofstream empty(path);
        return path;
    }
    core::Database database_;
    std::optional<core::Statement> insert_{};
};

// The practice at a glance, turn by turn with SQLite that counts the same rows in the clear.
struct Overview {
    double ours_ms{};
    double plain_ms{};
};

Overview overview(const core::Register& cases, const std::string& path) {
    constexpr int times = 7;
    const auto& entries = cases.index().entries();
    const PlainPractice plain(path + ".plain", entries);
    if (plain.count() != core::overview_of(entries, {}).clusters.size())
        throw std::runtime_error("the two overviews differ");
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < times; ++i) {
        ours.push_back(milliseconds_of([&] { core::overview_of(entries, {}); }));
        theirs.push_back(milliseconds_of([&] { plain.count(); }));
    }
    return {.ours_ms = median(ours), .plain_ms = median(theirs)};
}

struct Saving {
    double ours_ms{};
    double bare_ms{};
    std::size_t bytes{};
};

// All that saving has put into the file: the revision, the state of the case, the log, the head.
std::string bytes_of_a_save(const std::string& path, const std::string& case_id) {
    const core::RowStore store(path, core::FileAccess::read);
    const auto state = store.case_row(case_id).value();
    return store.last_revision().value().sealed + state.sealed_key + state.sealed_summary +
           store.last_entry().value().sealed + store.sealed_head();
}

// Turn by turn, so that both meet the same disk.
Saving saving(core::Register& cases, const std::string& path) {
    constexpr int times = 1001;
    const auto id = cases.index().entries().front().case_id;
    auto content = core::content_of(cases.last(id), path);
    BareDatabase bare(path + ".bare");
    const auto save = [&](int number) {
        content.facts.complaint.description = "Keystroke " + std::to_string(number);
        cases.save(id, content, tables::default_instrument());
    };
    save(0);
    const auto bytes = bytes_of_a_save(path, id);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 1; i <= times; ++i) {
        ours.push_back(milliseconds_of([&] { save(i); }));
        theirs.push_back(milliseconds_of([&] { bare.insert(bytes); }));
    }
    return {.ours_ms = median(ours), .bare_ms = median(theirs), .bytes = bytes.size()};
}

nlohmann::json measure(const std::string& path) {
    const double before = resident_mib();
    const double opened = opening_ms(path);
    auto cases = open(path);
    const double resident = resident_mib() - before;
    const auto search = searching(cases);
    const auto glance = overview(cases, path);
    const auto save = saving(cases, path);
    return {{"cases", cases.index().entries().size()},
            {"file_mib", static_cast<double>(std::filesystem::file_size(path)) / mebibyte},
            {"open_ms", opened},
            {"resident_mib", resident},
            {"search_median_ms", search.median_ms},
            {"search_slowest_ms", search.slowest_ms},
            {"search_slowest", search.slowest},
            {"overview_ms", glance.ours_ms},
            {"plain_overview_ms", glance.plain_ms},
            {"save_ms", save.ours_ms},
            {"bare_insert_ms", save.bare_ms},
            {"saved_bytes", save.bytes}};
}

}  // namespace

int main(int argc, char** argv) {
    core::keep_memory_private();  // as the program does
    if (argc != 2) {
        std::cerr << "Usage: bench-register_speed FILE\n";
        return 2;
    }
    try {
        std::cout << measure(argv[1]).dump(2) << '\n';
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}

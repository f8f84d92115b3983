// A program that saves without pause is killed at random moments: whatever it was told to be saved
// is there afterwards, and the register is whole. 25 rounds; more with WERKRUG_KILL_ROUNDS.
#include "tables/instrument_reader.hpp"
#include "tables/parse.hpp"
#include "tests/register/support.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

// What the writer says after a save has returned: the number of the synthetic case.
using Acknowledged = int;

int rounds() {
    const char* wanted = std::getenv("WERKRUG_KILL_ROUNDS");
    return wanted == nullptr ? 25 : parse_whole_number(wanted).value();
}

// In the child process: adds cases, saves each once more, and says so, until it is killed.
[[noreturn]] void write_without_end(const std::filesystem::path& path, int first, int answer) {
    try {
        const auto world = test_world();
        auto cases = open_register(path, world);
        for (int number = first;; number += 2) {
            const auto id =
                cases.add({.facts = synthetic_case(number)}, tables::default_instrument());
            if (write(answer, &number, sizeof number) < 0) _exit(1);
            const Acknowledged again = number + 1;
            cases.save(id, {.facts = synthetic_case(again)}, tables::default_instrument());
            if (write(answer, &again, sizeof again) < 0) _exit(1);
        }
    } catch (const std::exception& error) {
        const std::string_view what = error.what();
        if (write(STDERR_FILENO, what.data(), what.size()) < 0) _exit(3);
        _exit(2);
    }
}

// What the time until the kill counts from. On a busy machine a writer may not get to its first
// save before it is killed: from there it always does.
enum class Since { start, first_save };

// Starts the writer, kills it after a while, and gives what it acknowledged.
std::vector<Acknowledged> killed_writer(const std::filesystem::path& path, int first, Since since,
                                        std::chrono::microseconds after) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        write_without_end(path, first, ends[1]);
    }
    close(ends[1]);
    std::vector<Acknowledged> acknowledged;
    Acknowledged number = 0;
    const auto next = [&] {
        return read(ends[0], &number, sizeof number) == static_cast<ssize_t>(sizeof number);
    };
    if (since == Since::first_save && next()) acknowledged.push_back(number);
    std::this_thread::sleep_for(after);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));  // it did not end by itself
    while (next()) acknowledged.push_back(number);
    close(ends[0]);
    return acknowledged;
}

// The numbers of the synthetic cases in all revisions of a register.
std::vector<Acknowledged> saved_in(const core::Register& cases) {
    std::vector<Acknowledged> numbers;
    for (const auto& id : ids_of(cases))
        for (const auto& entry : cases.history(id)) {
            const auto facts = core::facts_of(entry.saved, "x");
            const auto number = parse_whole_number(facts.id.substr(facts.id.find('-') + 1));
            numbers.push_back(number.value() - 100000);
        }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

}  // namespace

TEST_CASE("nothing acknowledged is lost when the program is killed", "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_kill");
    std::random_device seed;
    std::mt19937 random(seed());
    std::uniform_int_distribution<int> pause_us(5'000, 150'000);
    std::size_t all = 0;
    std::vector<Acknowledged> so_far;
    std::filesystem::path path;
    for (int round = 0; round < rounds(); ++round) {
        constexpr int rounds_per_register = 5;  // later rounds begin with what a kill left behind
        if (round % rounds_per_register == 0) {
            path = folder / ("cases" + std::to_string(round));
            so_far.clear();
            make_register(path, world);
        }
        const std::chrono::microseconds pause(pause_us(random));
        INFO("round " << round << ", killed after " << pause.count() << " µs");
        const int first = round % rounds_per_register * 100'000;
        const auto since = round % 2 == 0 ? Since::start : Since::first_save;
        const auto acknowledged = killed_writer(path, first, since, pause);
        so_far.insert(so_far.end(), acknowledged.begin(), acknowledged.end());
        all += acknowledged.size();

        const auto cases = open_register(path, world);
        CHECK_FALSE(cases.read_only());  // the killed program's lock is gone
        CHECK(cases.problems().empty());
        CHECK(cases.check().problems.empty());
        const auto saved = saved_in(cases);
        for (const auto number : so_far)
            if (!std::binary_search(saved.begin(), saved.end(), number))
                FAIL_CHECK("acknowledged and lost: " << number);
    }
    CHECK(all >= static_cast<std::size_t>(rounds() / 2));  // one at least in every other round
}

// What keeps a case in the memory of this program: in child processes, whose memory is looked at
// through the operating system, never through a pointer to what was freed.
#include "core/io/process_privacy.hpp"

#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

// What a child process finds: a number.
long in_child(const std::function<long()>& find) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const long found = find();
        _exit(write(ends[1], &found, sizeof found) == sizeof found ? 0 : 1);
    }
    close(ends[1]);
    long found = -1;
    CHECK(read(ends[0], &found, sizeof found) == sizeof found);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(status == 0);
    return found;
}

constexpr char secret = 'S';

// How many bytes of the secret stand at an address of this process, in runs of four and more: what
// the C library writes into freed blocks is random, and may hold one by chance. None where there is
// no memory.
long secrets_at(int memory, off_t address, std::size_t size) {
    constexpr long shortest_run = 4;
    std::string bytes(size, '\0');
    const auto count = pread(memory, bytes.data(), size, address);
    long found = 0;
    long run = 0;
    for (long i = 0; i <= count; ++i) {
        const bool is_secret = i < count && bytes[static_cast<std::size_t>(i)] == secret;
        if (!is_secret && run >= shortest_run) found += run;
        run = is_secret ? run + 1 : 0;
    }
    return found;
}

// A block of the heap, made and freed by these, filled with the secret in between.
struct Heap {
    std::function<char*(std::size_t)> make;
    std::function<void(char*)> free;
};

// By hand, since it is what becomes of the freed block that is looked at.
// NOLINTBEGIN(cppcoreguidelines-owning-memory,cppcoreguidelines-no-malloc)
const Heap of_cpp{[](std::size_t size) { return static_cast<char*>(operator new(size)); },
                  [](char* block) { operator delete(block); }};
const Heap of_c{[](std::size_t size) { return static_cast<char*>(std::malloc(size)); },
                [](char* block) { std::free(block); }};
// NOLINTEND(cppcoreguidelines-owning-memory,cppcoreguidelines-no-malloc)

// How many bytes of the secret a freed block still shows; -1 when it could not be seen before.
long secrets_left(const Heap& heap, std::size_t size) {
    return in_child([&] {
        const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        core::keep_memory_private();
        auto* const block = heap.make(size);
        std::fill_n(static_cast<volatile char*>(block), size, secret);
        const auto address = static_cast<off_t>(reinterpret_cast<std::uintptr_t>(block));
        const bool seen = secrets_at(memory, address, size) == static_cast<long>(size);
        heap.free(block);
        return seen ? secrets_at(memory, address, size) : -1;
    });
}

// The soft and hard limits of a process, as the system lists them.
std::string limit_of_core_files(pid_t process) {
    std::ifstream limits("/proc/" + std::to_string(process) + "/limits");
    for (std::string line; std::getline(limits, line);)
        if (line.starts_with("Max core file size")) return line;
    return {};
}

}  // namespace

TEST_CASE("no core dump is written, and others may not look into the memory") {
    rlimit core{};
    CHECK(in_child([&] {
              core::keep_memory_private();
              getrlimit(RLIMIT_CORE, &core);
              return static_cast<long>(core.rlim_cur + core.rlim_max);
          }) == 0);
    CHECK(in_child([] { return static_cast<long>(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)); }) == 1);
    CHECK(in_child([] {
              core::keep_memory_private();
              return static_cast<long>(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
          }) == 0);
}

TEST_CASE("what is freed is overwritten") {
    if (sanitized()) {
        WARN("skipped: the sanitizers bring a heap of their own");
        return;
    }
    for (const std::size_t size : {24U, 100U, 1000U, 5000U, 100'000U, 10'000'000U}) {
        INFO(size);
        CHECK(secrets_left(of_cpp, size) == 0);
    }
    // Of C libraries: all but the ends of what is not small.
    for (const std::size_t size : {1100U, 5000U, 100'000U}) {
        INFO(size);
        const auto left = secrets_left(of_c, size);
        CHECK(left >= 0);
        CHECK(left <= 16);
    }
}

TEST_CASE("the command line keeps its memory private from the beginning") {
    const auto folder = scratch_dir("process_privacy");
    const auto never_written = (folder / "passphrase").string();
    REQUIRE(mkfifo(never_written.c_str(), 0600) == 0);
    const auto cli = cli_path().string();
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit anything{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &anything);
        execl(cli.c_str(), cli.c_str(), "register", "create", (folder / "new").c_str(),
              "--passphrase-file", never_written.c_str(), nullptr);
        _exit(1);
    }
    // Both, the limit and what it may be raised to: the sanitizers set the first one themselves.
    const std::string none = " 0                    0 ";
    std::string limit;
    for (int i = 0; i < 1000 && limit.find(none) == std::string::npos; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        limit = limit_of_core_files(child);
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(limit.find(none) != std::string::npos);
}

TEST_CASE("both programs keep their memory private before they look at anything") {
    const std::string begin = "int main(int argc, char** argv) {";
    for (const char* program : {"app/cli/main.cpp", "app/gui/main.cpp"}) {
        INFO(program);
        const auto source = read_bytes(source_dir() / program);
        const auto body = source.find(begin);
        REQUIRE(body != std::string::npos);
        const auto call = source.find("core::keep_memory_private();", body);
        CHECK(call < source.find("argv", body + begin.size()));
    }
}

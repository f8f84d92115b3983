#include "tests/support/process.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace werkrug::tests {

namespace {

[[noreturn]] void fail(const char* what, int error) {
    throw std::system_error{error, std::generic_category(), what};
}

// Both ends of a pipe, closed when it goes.
struct Pipe {
    std::array<int, 2> ends{-1, -1};

    Pipe() {
        if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("pipe", errno);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    void close_end(std::size_t end) {
        if (ends.at(end) >= 0) close(ends.at(end));
        ends.at(end) = -1;
    }
};

pid_t start(const std::vector<std::string>& command, const Pipe& out, const Pipe& err) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out.ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err.ends[1], STDERR_FILENO);
    pid_t child{};
    const int error =
        posix_spawnp(&child, command.at(0).c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) fail(command[0].c_str(), error);
    return child;
}

// Appends what is ready; closes the end when the writer has closed its own.
void drain(Pipe& pipe, std::string& text) {
    std::array<char, 65536> buffer{};
    const ssize_t count = read(pipe.ends[0], buffer.data(), buffer.size());
    if (count > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || errno != EINTR) {
        pipe.close_end(0);
    }
}

void collect(Pipe& out, Pipe& err, Finished& finished) {
    while (out.ends[0] >= 0 || err.ends[0] >= 0) {
        std::array<pollfd, 2> waiting{{{out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}}};
        if (poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) fail("poll", errno);
        if (waiting[0].revents != 0) drain(out, finished.out);
        if (waiting[1].revents != 0) drain(err, finished.err);
    }
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

}  // namespace

Finished run(const std::vector<std::string>& command) {
    using Clock = std::chrono::steady_clock;
    Pipe out;
    Pipe err;
    const auto begin = Clock::now();
    const pid_t child = start(command, out, err);
    out.close_end(1);
    err.close_end(1);
    Finished finished;
    collect(out, err, finished);
    int status{};
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0) {
        if (errno != EINTR) fail("wait4", errno);
    }
    finished.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    finished.cpu_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    finished.peak_memory_kib = usage.ru_maxrss;
    finished.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return finished;
}

}  // namespace werkrug::tests

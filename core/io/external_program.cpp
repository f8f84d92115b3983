#include "core/io/external_program.hpp"

#include "tables/error.hpp"
#include "tables/xml/strict_document.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace werkrug::core {

namespace {

constexpr std::size_t most_output_bytes = std::size_t{1024} * 1024;

// Where the streams of the program go.
class Redirections {
  public:
    explicit Redirections(const std::string& output) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, output.c_str(),
                                         O_WRONLY | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR);
        posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
    }
    ~Redirections() { posix_spawn_file_actions_destroy(&actions_); }
    Redirections(const Redirections&) = delete;
    Redirections& operator=(const Redirections&) = delete;

    const posix_spawn_file_actions_t* get() const { return &actions_; }

  private:
    posix_spawn_file_actions_t actions_{};
};

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The variables of this program, but for the language of the messages.
std::vector<std::string> english_environment() {
    std::vector<std::string> variables;
    for (char** entry = environ; *entry != nullptr; ++entry)
        if (!std::string_view(*entry).starts_with("LC_ALL=")) variables.emplace_back(*entry);
    variables.emplace_back("LC_ALL=C.UTF-8");
    return variables;
}

int wait_for(pid_t child, const std::string& program) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            throw Error(program,
                        msg("The program cannot be waited for: {0}", {std::strerror(errno)}));
    if (!WIFEXITED(status)) throw Error(program, msg("The program was stopped."));
    return WEXITSTATUS(status);
}

}  // namespace

ScratchFolder::ScratchFolder(const std::string& beside)
    : path_((std::filesystem::absolute(beside).parent_path() / ".werkrug-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr)
        throw Error(beside,
                    msg("No folder can be made beside this file: {0}", {std::strerror(errno)}));
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;  // a folder that stays behind is no reason to lose the result
    std::filesystem::remove_all(path_, ignored);
}

FinishedProgram run_program(const std::vector<std::string>& command, const std::string& package,
                            const ScratchFolder& folder) {
    const auto output = folder.file("output");
    const Redirections redirections(output);
    auto words = command;
    auto variables = english_environment();
    pid_t child{};
    const int error = posix_spawnp(&child, command.at(0).c_str(), redirections.get(), nullptr,
                                   pointers_to(words).data(), pointers_to(variables).data());
    if (error != 0)
        throw Error(command[0], msg("The program cannot be started: {0}", {std::strerror(error)}),
                    msg("On Debian it is in the package {0}.", {package}));
    const int exit_code = wait_for(child, command[0]);
    return {exit_code, tables::read_file(output, most_output_bytes)};
}

std::string last_line(const std::string& output) {
    const auto end = output.find_last_not_of('\n');
    if (end == std::string::npos) return {};
    const auto before = output.find_last_of('\n', end);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    return output.substr(begin, end + 1 - begin);
}

}  // namespace werkrug::core

// Runs another program and waits for it.
#pragma once

#include <string>
#include <vector>

namespace werkrug::core {

// A folder that only its owner may enter, beside a file that is to be written; gone with all it
// holds when this goes. Throws Error when it cannot be made.
class ScratchFolder {
  public:
    explicit ScratchFolder(const std::string& beside);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::string file(const std::string& name) const { return path_ + "/" + name; }

  private:
    std::string path_;
};

struct FinishedProgram {
    int exit_code{};
    std::string output{};  // both streams, in the order written
};

// Looks the program up in PATH; no shell, nothing on its standard input, its words in English.
// Throws Error when it cannot be started, with `package` as where Debian has it, or is killed.
FinishedProgram run_program(const std::vector<std::string>& command, const std::string& package,
                            const ScratchFolder& folder);

// Of an output, without the line feed; empty when there is none.
std::string last_line(const std::string& output);

}  // namespace werkrug::core

// A folder for files that the fuzzer makes.
#pragma once

#include "core/io/this_process.hpp"

#include <filesystem>
#include <string>

namespace werkrug::tests {

// Of this process, removed at its end.
class Scratch {
  public:
    explicit Scratch(const std::string& purpose)
        : folder_(std::filesystem::temp_directory_path() /
                  ("werkrug-fuzz-" + purpose + std::to_string(core::process_id()))) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code none;
        std::filesystem::remove_all(folder_, none);
    }
    std::filesystem::path file(const char* name) const { return folder_ / name; }

  private:
    std::filesystem::path folder_;
};

}  // namespace werkrug::tests

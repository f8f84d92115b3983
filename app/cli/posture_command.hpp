// The command that sums up a recording of the trunk's posture: posture.
#pragma once

#include "app/cli/console.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace werkrug::app {

struct PostureOptions {
    std::string recording{};
    std::string marks{};  // empty: none
    std::vector<std::string> columns{};
    std::string unit{};  // deg | rad | g | m/s2; empty: as the recording says
    std::string format{"text"};
};

// The options of `posture`, but for its language and its choices of a few words.
CLI::App* add_posture_command(CLI::App& app, PostureOptions& options, const core::Translator& tr);

// Prints time in zones, percentiles and episodes on standard output. Throws Error.
Exit posture_command(const PostureOptions& options, Language language);

}  // namespace werkrug::app

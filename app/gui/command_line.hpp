// What the window is started with. Knows no widgets.
#pragma once

#include "core/date.hpp"
#include "tables/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

struct CommandLine {
    std::string file{};                  // a register or a case file; empty: the last register
    std::optional<Language> language{};  // nothing: as remembered, else of the locale
    std::optional<core::Date> today{};   // nothing: of the clock
    std::string config{};                // where settings are kept; empty: the usual place
    bool exit_on_idle{false};            // for measuring the start: ends at the first idle moment
};

// Either what was asked for, or what to print and the exit status to end with.
struct CommandLineReading {
    std::optional<CommandLine> command_line{};
    std::string message{};
    int status{0};
};
// `arguments` without the program's name.
CommandLineReading read_command_line(std::vector<std::string> arguments);

}  // namespace werkrug::app

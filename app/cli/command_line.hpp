// What the parts of the command line get to add their commands with.
#pragma once

#include "app/cli/console.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace werkrug::app {

struct CommandLine {
    const core::Translator& tr;
    const Language& language;                        // as chosen by --lang, known after parsing
    std::function<void(CLI::App&)> add_language;     // adds --lang to a command
    std::function<void(std::function<Exit()>)> run;  // what to run after parsing
};

}  // namespace werkrug::app

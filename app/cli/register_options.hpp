// The command line of “register …”: its subcommands, options and help.
#pragma once

#include "app/cli/register_commands.hpp"

#include <functional>

namespace CLI {
class App;
}

namespace werkrug::app {

struct RegisterCommandLine {
    const core::Translator& tr;
    const Language& language;                        // as chosen by --lang, known after parsing
    std::function<void(CLI::App&)> add_language;     // adds --lang to a command
    std::function<void(std::function<Exit()>)> run;  // what to run after parsing
};

void add_register_commands(CLI::App& app, const RegisterCommandLine& line);

}  // namespace werkrug::app

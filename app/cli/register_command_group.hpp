// The commands below “register”, each with the options that all of them have.
#pragma once

#include "app/cli/command_line.hpp"
#include "app/cli/register_commands.hpp"

#include <memory>
#include <string>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace werkrug::app {

// Adds one subcommand after the other.
class RegisterCommandGroup {
  public:
    using Command = Exit (*)(const RegisterOptions&);

    RegisterCommandGroup(CLI::App& group, CommandLine line);

    CLI::App& add(const char* name, const std::string& help, Command command);
    CLI::App& add_for_case(const char* name, const std::string& help, Command command);
    CLI::Option* add_which_case(CLI::App& command) const;

    const core::Translator& tr() const { return line_.tr; }
    RegisterOptions& options() const { return *options_; }

  private:
    CLI::App& group_;
    CommandLine line_;
    std::shared_ptr<RegisterOptions> options_;  // lives as long as the parser's callbacks
};

// Who does it: "--by".
void add_who_option(CLI::App& command, const RegisterCommandGroup& group);

}  // namespace werkrug::app

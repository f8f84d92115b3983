#include "app/cli/register_command_group.hpp"

#include <CLI/CLI.hpp>

namespace werkrug::app {

RegisterCommandGroup::RegisterCommandGroup(CLI::App& group, CommandLine line)
    : group_(group), line_(std::move(line)), options_(std::make_shared<RegisterOptions>()) {}

CLI::App& RegisterCommandGroup::add(const char* name, const std::string& help, Command command) {
    auto* sub = group_.add_subcommand(name, help);
    sub->group(tr().tr("Commands"));
    sub->add_option("register", options_->file, tr().tr("The register"))
        ->type_name("REGISTER")
        ->required();
    sub->add_option("--passphrase-file", options_->passphrase_file,
                    tr().tr("Read the passphrase from the first line of this file; without "
                            "it, it is asked for"))
        ->type_name("FILE");
    line_.add_language(*sub);
    sub->callback([options = options_, command, &language = line_.language, run = line_.run] {
        run([options, command, &language] {
            options->language = language;
            return command(*options);
        });
    });
    return *sub;
}

CLI::App& RegisterCommandGroup::add_for_case(const char* name, const std::string& help,
                                             Command command) {
    auto& sub = add(name, help, command);
    add_which_case(sub)->required();
    return sub;
}

CLI::Option* RegisterCommandGroup::add_which_case(CLI::App& command) const {
    return command
        .add_option("case", options_->which_case,
                    tr().tr("The number of the case, or the beginning of its id"))
        ->type_name("CASE");
}

void add_who_option(CLI::App& command, const RegisterCommandGroup& group) {
    command
        .add_option("--by", group.options().by,
                    group.tr().tr("Who does this, for the log and the history"))
        ->type_name("NAME");
}

}  // namespace werkrug::app

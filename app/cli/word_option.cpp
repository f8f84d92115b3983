#include "app/cli/word_option.hpp"

#include <CLI/CLI.hpp>

namespace werkrug::app {

CLI::Option* add_choice(CLI::App& command, const std::string& name, const std::string& help,
                        const std::vector<std::string>& words,
                        const std::function<void(const std::string&)>& choose) {
    std::string type;
    for (const auto& word : words) type += (type.empty() ? "" : "|") + word;
    return command.add_option_function<std::string>(name, choose, help)
        ->type_name(type)
        ->check(CLI::IsMember(words).description(""));
}

CLI::Option* add_words(CLI::App& command, const std::string& name, std::string& into,
                       const std::string& help, const std::vector<std::string>& words) {
    return add_choice(command, name, help, words,
                      [&into](const std::string& word) { into = word; });
}

}  // namespace werkrug::app

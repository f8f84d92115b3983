// Options that take one of a few words; the help shows them as the type: "--format text|json".
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace werkrug::app {

// Hands over the word that was given.
CLI::Option* add_choice(CLI::App& command, const std::string& name, const std::string& help,
                        const std::vector<std::string>& words,
                        const std::function<void(const std::string&)>& choose);

// Puts the word into a text, which stays as it is when the option is not given.
CLI::Option* add_words(CLI::App& command, const std::string& name, std::string& into,
                       const std::string& help, const std::vector<std::string>& words);

}  // namespace werkrug::app

#include "app/cli/terminal_question.hpp"

#include <iostream>

namespace werkrug::app {

std::string ask_at_terminal(const std::string& question) {
    std::cerr << question << ' ' << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer;
}

}  // namespace werkrug::app

#include "app/gui/command_line.hpp"

#include "core/text/translator.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace werkrug::app {

CommandLineReading read_command_line(std::vector<std::string> arguments) {
    CommandLine result;
    std::string language;
    std::string today;

    CLI::App program{"Werkrug: the work-relatedness of nonspecific low-back pain", "werkrug"};
    program.add_option("FILE", result.file, "A register or a case file to open");
    program.add_option("--lang", language, "Language of the window")
        ->check(CLI::IsMember({"nl", "en"}));
    program.add_option("--today", today, "Date to take for today (YYYY-MM-DD)")
        ->check([](const std::string& text) {
            return core::parse_date(text) ? std::string{} : "not a date: " + text;
        });
    program.add_option("--config", result.config, "File in which settings are kept");
    program.add_flag("--exit-on-idle", result.exit_on_idle,
                     "End at the first idle moment (to measure the start)");
    try {
        std::reverse(arguments.begin(), arguments.end());  // as CLI11 takes them
        program.parse(arguments);
    } catch (const CLI::ParseError& error) {
        std::ostringstream message;
        const int status = program.exit(error, message, message);
        return {std::nullopt, message.str(), status == 0 ? 0 : 2};
    }
    result.language = core::language_from(language);
    result.today = core::parse_date(today);
    return {result, {}, 0};
}

}  // namespace werkrug::app

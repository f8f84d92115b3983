// What every command needs: the language, the streams' conventions and the exit codes.
#pragma once

#include "core/text/translator.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::app {

// Exit codes of werkrug-cli.
enum class Exit { done = 0, unreadable = 2, refused = 3, incomplete = 4 };

// The language of the environment (LC_ALL, LC_MESSAGES, LANG; in this order).
Language language_of_environment();

core::Date today_on_the_clock();

// One line per problem on standard error.
void print_problems(const std::string& file, const Problems& problems, const core::Translator& tr);

// The shipped instrument with this id, else the file of this name. Throws Error.
tables::InstrumentFile find_instrument(const std::string& id_or_file);

}  // namespace werkrug::app

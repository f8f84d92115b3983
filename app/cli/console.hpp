// What every command needs: the language, the streams' conventions and the exit codes.
#pragma once

#include "core/text/translator.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <optional>
#include <string>

namespace werkrug::app {

// Exit codes of werkrug-cli.
enum class Exit { done = 0, unreadable = 2, refused = 3, incomplete = 4 };

// The language of the environment (LC_ALL, LC_MESSAGES, LANG; in this order).
Language language_of_environment();

core::Date today_on_the_clock();

// A day of the command line; nothing when none is given. Throws Error, at `where`, when it is none.
std::optional<core::Date> day_given(const std::string& text, const std::string& where);

// One line per problem on standard error.
void print_problems(const std::string& file, const Problems& problems, const core::Translator& tr);

// Writes a file; prints when its name is empty. Throws Error when it cannot be written.
void write_or_print(const std::string& out_file, const std::string& text);

// The shipped instrument with this id, else the file of this name. Throws Error.
tables::InstrumentFile find_instrument(const std::string& id_or_file);

}  // namespace werkrug::app

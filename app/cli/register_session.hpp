// Opening a register for a command, with what must be told to the person; and finding a case in it.
#pragma once

#include "app/cli/register_commands.hpp"
#include "core/register/register.hpp"

#include <string>

namespace werkrug::app {

// Looking leaves no trace at all and is short; inspecting leaves the file as it is; reading is
// logged in it when nobody else holds it.
enum class Need { looking, inspecting, reading, writing };

// Asks again after a wrong passphrase that was typed, with growing pauses; three times in all.
// Prints on standard error what opening found, and who holds the register when another does. For
// writing, throws Error when it can only be read.
core::Register open_register(const RegisterOptions& options, Need need);

// For a register that another program holds.
Message who_holds(const core::Register& cases);

// The key that the options name, without a second chance.
core::SlotKind slot_kind_of(const RegisterOptions& options);
core::SecretBytes secret_of(const RegisterOptions& options, const core::Translator& tr);

// A passphrase for a key slot: from the file, or typed twice. Throws Error for one that is too easy
// to guess.
core::SecretBytes new_passphrase(const std::string& file, const core::Translator& tr);

// The id of the one case with this number, or whose id begins so. Throws Error.
std::string find_case(const core::Register& cases, const std::string& which);

// A revision by its number; 0: the last one.
core::SavedCase chosen_revision(const core::Register& cases, const std::string& id,
                                std::int64_t revision);

// The instrument of a revision, for the titles in it; the usual one when it cannot be had.
tables::Instrument instrument_for_titles(const core::Register& cases,
                                         const core::InstrumentStamp& stamp);

// The shipped instrument that a case names. Throws Error, naming `file`, when there is none.
const tables::InstrumentFile& instrument_of(const core::Case& facts, const std::string& file);

}  // namespace werkrug::app

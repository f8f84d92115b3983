// The entries of the log in words, as the window and the command line show them.
#pragma once

#include "core/register/audit_log.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// What was done: "exported: case file, revision 3, for Verzekeraar Noord (SHA-256 …)". Without
// when, by whom and the case.
std::string audit_words(const AuditEntry& entry, const Translator& tr);

}  // namespace werkrug::core

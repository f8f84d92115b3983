// The history of a case in words: its revisions, what changed in one and between two, and what one
// says. Knows no widgets.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

enum class HistoryColumn { revision, saved_at, saved_by, instrument, changes };

std::string column_title(HistoryColumn column, const core::Translator& tr);
// `instrument`: for the titles of its red flags, factors and levels, here and below.
std::string history_cell(const core::HistoryEntry& entry, HistoryColumn column,
                         const tables::Instrument& instrument, const core::Translator& tr);

// In the following texts a line that begins with "# " is a heading.

// What changed in a revision, a line for every field.
std::string changes_text(const core::HistoryEntry& entry, const tables::Instrument& instrument,
                         const core::Translator& tr);

// What is different between two revisions. Throws Error when one of them cannot be read.
std::string comparison_text(const core::SavedCase& older, const core::SavedCase& newer,
                            const std::string& file, const tables::Instrument& instrument,
                            const core::Translator& tr);

// All that a revision says: the result with the instrument of then, the facts, the reasons. Throws
// Error when it, or that instrument, cannot be read.
std::string revision_text(const core::SavedCase& saved, const core::Register& cases,
                          const core::Translator& tr);

}  // namespace werkrug::app

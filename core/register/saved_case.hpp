// One revision of a case as it is sealed: the case file's text, what else is kept of it, when and
// by whom it was saved, and the instrument that it was assessed with.
#pragma once

#include "core/case/case.hpp"
#include "core/register/case_marks.hpp"
#include "core/register/environment.hpp"
#include "tables/instrument.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// Identifies an instrument for ever.
struct InstrumentStamp {
    std::string id{};
    std::string version{};
    std::string sha256{};

    bool operator==(const InstrumentStamp&) const = default;
};

InstrumentStamp stamp_of(const tables::InstrumentFile& instrument);

// Texts that stand in fields of the window but are no value (yet), by the field's path: no part of
// the facts, and kept so that nothing typed is lost.
using UnfinishedTexts = std::map<std::string, std::string>;

// All that a person has put in a case, and what a revision keeps.
struct CaseContent {
    Case facts{};
    UnfinishedTexts unfinished{};
    CaseMarks marks{};

    bool operator==(const CaseContent&) const = default;
};

struct SavedCase {
    std::int64_t revision{};
    Timestamp saved_at{};
    std::string saved_by{};
    InstrumentStamp instrument{};
    std::string xml{};  // a case file
    UnfinishedTexts unfinished{};
    CaseMarks marks{};
};

std::string pack_saved_case(const SavedCase& saved);
std::optional<SavedCase> unpack_saved_case(std::string_view bytes, std::int64_t revision);

// The text of a case that facts_of() reads again. Throws Error, naming `file` and the fields, for
// facts that a case file cannot hold: a character that XML does not know, a day that does not
// exist, a number that is none, two answers to one question.
std::string text_of(const Case& facts, const std::string& file);

// Throws Error for marks that problems_of() finds fault with.
void need_readable(const CaseMarks& marks, const std::string& file);

// The facts of a saved case. Throws Error, naming `file`, when the text is no case.
Case facts_of(const SavedCase& saved, const std::string& file);
CaseContent content_of(const SavedCase& saved, const std::string& file);

// Bytes as lower-case hexadecimal digits.
std::string hex_of(std::string_view bytes);

}  // namespace werkrug::core

// What the list of documents says: for each one whether it can be made now, and why not.
#pragma once

#include "core/disclosure/disclosure.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

struct DocumentRow {
    std::optional<core::DocumentKind> kind{};  // nothing: the absence insurer, who gets none
    std::string title{};
    std::string state{};    // "ready", "draft", "not yet"
    std::string refusal{};  // why it cannot be made; empty: it can
};

// One per kind in their order, and the absence insurer at the end.
std::vector<DocumentRow> document_rows(const core::CaseFile& file, const core::Translator& tr);

// A file name without anything of a person: "letter-to-the-employer-2026-03-16.pdf", in the words
// of the language.
std::string default_file_name(core::DocumentKind kind, core::Date day, const core::Translator& tr);

}  // namespace werkrug::app

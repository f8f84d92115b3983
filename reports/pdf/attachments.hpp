// Files inside a PDF, tied to the document as "associated files" (ISO 19005-3, annex E).
#pragma once

#include "core/date.hpp"

#include <string>
#include <string_view>
#include <vector>

class QPDF;

namespace werkrug::reports::pdf {

enum class Relationship { source, data, supplement };

struct Attachment {
    std::string name{};         // "case.xml"; each once in a document
    std::string media_type{};   // "text/xml"
    std::string description{};  // for people, normalised
    Relationship relationship{Relationship::data};
    std::string bytes{};
};

// Puts them into a document that is being finished; `date` is when they were made.
void attach(QPDF& pdf, const std::vector<Attachment>& attachments, core::Date date);

// The files of a document, by name: only names and bytes are read back. Throws Error, naming
// `file`, for one that is larger than any that a document of ours holds, or damaged.
std::vector<Attachment> read_attachments(QPDF& pdf, const std::string& file);

}  // namespace werkrug::reports::pdf

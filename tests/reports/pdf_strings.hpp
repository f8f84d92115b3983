// All text strings of a PDF, read with qpdf, which shares no code with ours.
#pragma once

#include <filesystem>
#include <string>

namespace werkrug::tests {

// Every string that stands in an object of the file, or in the dictionary of a stream, in UTF-8,
// one per line: titles, the outline, words of figures, names and descriptions of attachments, marks
// of the structure. Fails the test when qpdf cannot read the file.
std::string pdf_strings(const std::filesystem::path& file);

}  // namespace werkrug::tests

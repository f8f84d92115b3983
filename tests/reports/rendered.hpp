// Reports made for tests, and read back by poppler and qpdf: tools that share no code with ours.
#pragma once

#include "core/case/case.hpp"
#include "core/disclosure/disclosure.hpp"
#include "tables/language.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace werkrug::tests {

// What a report of this case holds, assessed with its own instrument; the case must be one that may
// be disclosed.
core::InsurerFacts insurer_facts(const core::Case& facts);

// The bytes of the report.
std::string render(const core::Case& facts, Language language);

// A word with its place on the page, in points from the upper left corner.
struct WordBox {
    double left, top, right, bottom;
    std::string text;
};

// A rendered report as a file, in a scratch folder of its own.
class RenderedReport {
  public:
    RenderedReport(const core::Case& facts, Language language, const std::string& test);
    // Of any document.
    RenderedReport(const std::string& bytes, const std::string& test);

    const std::filesystem::path& file() const { return file_; }
    // As pdftotext lays it out, in one line with single blanks.
    std::string text() const;
    // In reading order, without any white space, so that words broken over lines are whole.
    std::string text_without_blanks() const;
    // The words of each page, as poppler sees them.
    std::vector<std::vector<WordBox>> word_boxes() const;
    // Standard output of a tool given options and the file; fails the test when the tool does or
    // when it has anything to say on standard error.
    std::string output_of(std::vector<std::string> command) const;

  private:
    std::filesystem::path file_;
};

bool contains(const std::string& text, const std::string& part);

}  // namespace werkrug::tests

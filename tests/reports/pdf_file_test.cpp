// The file itself: valid, fonts embedded, metadata, bookmarks, the same bytes each time.
#include "tables/error.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

// The lines below the two lines of headings of pdffonts.
std::vector<std::string> font_lines(const RenderedReport& report) {
    std::istringstream out(report.output_of({"pdffonts", "FILE"}));
    std::vector<std::string> lines;
    for (std::string line; std::getline(out, line);) lines.push_back(line);
    REQUIRE(lines.size() > 2);
    lines.erase(lines.begin(), lines.begin() + 2);
    return lines;
}

void check_fonts(const RenderedReport& report) {
    for (const auto& line : font_lines(report)) {
        INFO(line);
        CHECK(contains(line, "yes yes yes"));  // embedded, subset, with a map to Unicode
        CHECK(contains(line, "CID TrueType"));
    }
}

std::vector<std::string> bookmark_titles(const std::filesystem::path& file) {
    QPDF pdf;
    pdf.processFile(file.c_str());
    std::vector<std::string> titles;
    for (auto& outline : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines())
        titles.push_back(outline.getTitle());
    return titles;
}

}  // namespace

TEST_CASE("qpdf and poppler find nothing to complain of") {
    const RenderedReport report(sample_case(), GENERATE(Language::nl, Language::en), "tools");
    CHECK(contains(report.output_of({"qpdf", "--check", "FILE"}),
                   "No syntax or stream encoding errors"));
    report.output_of(
        {"pdftoppm", "-r", "40", "-png", "FILE", (report.file().parent_path() / "page").string()});
    report.output_of({"pdftotext", "FILE", "-"});
    check_fonts(report);
}

TEST_CASE("a document that needs the fallback face embeds it as well") {
    auto facts = sample_case();
    facts.complaint.description = "Lasègue negatief ✓ → geen uitval";
    const RenderedReport report(facts, Language::nl, "fallback");
    CHECK(contains(report.text(), "Lasègue negatief ✓ → geen uitval"));
    CHECK(font_lines(report).size() == 3);
    check_fonts(report);
}

TEST_CASE("the same input gives the same bytes") {
    CHECK(render(sample_case(), Language::nl) == render(sample_case(), Language::nl));
    CHECK(render(sample_case(), Language::nl) != render(sample_case(), Language::en));
    auto other = sample_case();
    other.complaint.description += " Ook in rust.";
    CHECK(render(sample_case(), Language::nl) != render(other, Language::nl));
}

TEST_CASE("dates of the file come from the case") {
    const RenderedReport final_report(sample_case(), Language::nl, "date-final");
    const auto info = final_report.output_of({"pdfinfo", "-isodates", "FILE"});
    CHECK(contains(info, "CreationDate:    2026-03-25T00:00:00Z"));  // the worker agreed
    auto facts = sample_case();
    facts.inspection.reset();
    const RenderedReport draft(facts, Language::nl, "date-draft");
    CHECK(contains(draft.output_of({"pdfinfo", "-isodates", "FILE"}),
                   "CreationDate:    2026-03-16T00:00:00Z"));  // the day of assessment
}

TEST_CASE("language, title in the title bar and page size are set") {
    const RenderedReport report(sample_case(), Language::nl, "catalog");
    QPDF pdf;
    pdf.processFile(report.file().c_str());
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto info = report.output_of({"pdfinfo", "FILE"});
    CHECK(contains(info, "Rapport 2026-0042 voor de medisch adviseur van de verzekeraar"));
    CHECK(contains(info, "(A4)"));
}

TEST_CASE("the bookmarks are the fifteen sections, with their accents") {
    const RenderedReport report(sample_case(), Language::nl, "bookmarks");
    const auto titles = bookmark_titles(report.file());
    REQUIRE(titles.size() == 15);
    CHECK(titles.front() == "1  Gegevens van het rapport");
    CHECK(titles[9] == "10  Beoordeling");
    const RenderedReport english(sample_case(), Language::en, "bookmarks-en");
    CHECK(bookmark_titles(english.file())[13] == "14  The worker’s inspection and comments");
}

TEST_CASE("metadata holds any name as it is") {
    auto facts = sample_case();
    facts.physician.name = "Ångström & Zoon <arts> \"’t Hoff\" ]]> Nguyễn";
    facts.id = "2026 & <42>";
    const RenderedReport report(facts, Language::nl, "metadata");
    CHECK(contains(report.output_of({"pdfinfo", "FILE"}), facts.physician.name));
    const auto packet = report.output_of({"pdfinfo", "-meta", "FILE"});
    const auto xmp = report.file().parent_path() / "metadata.xml";
    write_bytes(xmp, packet);
    const auto author = report.output_of(
        {"xmllint", "--xpath", "string(//*[local-name()='creator'])", xmp.string()});
    CHECK(contains(author, facts.physician.name));
    const auto title =
        report.output_of({"xmllint", "--xpath", "string(//*[local-name()='title'])", xmp.string()});
    CHECK(contains(title, "2026 & <42>"));
}

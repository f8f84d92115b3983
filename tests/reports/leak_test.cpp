// No document shows its reader a fact that the table of domain/disclosure.md keeps from that
// reader, in its pages or anywhere in the file; and what the table demands is there.
#include "core/disclosure/disclosure_matrix.hpp"
#include "reports/documents.hpp"
#include "tests/reports/pdf_strings.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/disclosure_table.hpp"
#include "tests/support/markers.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

// Blanks that keep words together become plain ones.
std::string plain_blanks(std::string text) {
    for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\xAF"})
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at))
            text.replace(at, blank.size(), 1, ' ');
    return text;
}

// A line of a PDF whose numbers mean no fact: where on the page something is drawn, or where in the
// file an object stands and how long it is.
bool is_syntax(std::string_view line) {
    static const std::set<std::string_view> drawing{"Td", "m",  "l",  "re", "c",  "w",
                                                    "rg", "RG", "Tm", "d",  "cm", "Tf"};
    if (line.find("/Length ") != std::string_view::npos) return true;
    const auto last = line.find_last_of(' ');
    const auto word = last == std::string_view::npos ? line : line.substr(last + 1);
    const auto numbers = last == std::string_view::npos ? std::string_view() : line.substr(0, last);
    const bool only_numbers = numbers.find_first_not_of("0123456789.- ") == std::string_view::npos;
    const bool reference = word == "obj" || word == "n" || word == "f" || word == "R";
    const bool number = word.find_first_not_of("0123456789") == std::string_view::npos;
    return only_numbers && (drawing.contains(word) || reference || number);
}

std::string without_syntax(const std::string& text) {
    std::string kept;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!is_syntax(line)) kept.append(line).append(1, '\n');
    return kept;
}

// All that can be got out of a file: pages, metadata, every string (of the structure, the outline,
// the attachments), every stream, also those of which libharu writes each character as two bytes.
std::string all_text_in(const std::filesystem::path& file) {
    const auto text = run({"pdftotext", file.string(), "-"}).out;
    const auto metadata = run({"pdfinfo", "-meta", file.string()}).out;
    const auto info = run({"pdfinfo", file.string()}).out;
    const auto raw =
        without_syntax(run({"qpdf", "--qdf", "--object-streams=disable", file.string(), "-"}).out);
    std::string narrow = raw;
    std::erase(narrow, '\0');
    return plain_blanks(text + pdf_strings(file) + metadata + info + raw + narrow);
}

std::string column_of(DocumentKind kind) {
    switch (core::reader_of(kind)) {
        case core::Reader::own_file:
            return "own file";
        case core::Reader::worker:
            return "worker";
        case core::Reader::ncvb:
            return "NCvB sheet";
        case core::Reader::employer:
            return "employer letter";
        case core::Reader::insurer_adviser:
            return "medical adviser of the insurer";
        case core::Reader::treating_physician:
            break;
    }
    return {};  // the table has no such column: see the test of the physician's letters
}

// Documents that hold less than their reader may know, by what they are for.
bool is_short_form(DocumentKind kind) {
    return kind == DocumentKind::insurer_consent_form || kind == DocumentKind::score_form;
}

// Facts that a document leaves out although the table would let them through, and why.
bool is_left_out(DocumentKind kind, const std::string& fact) {
    static const std::map<DocumentKind, std::set<std::string>> left_out{
        // A note may hold what the worker told; measuring in detail is for the assessment.
        {DocumentKind::employer_letter,
         {"note of a work factor", "note of lifting", "distance", "flexion", "vibration",
          "years in the work"}},
        // Anonymous: no free text, no name of a task, no reasons; causes by level only, and typed
        // words may name somebody: the codes stand for them.
        {DocumentKind::notification_sheet,
         {"note of a work factor", "note of lifting", "task", "second task", "load", "distance",
          "flexion", "vibration", "reason of the judgement", "measure", "second measure",
          "day of a measure", "occupation", "sector"}},
        // In plain language: the codes say nothing to the worker, who may read them in the own
        // file; the tasks stand there as the levels that they lead to.
        {DocumentKind::worker_report,
         {"CAS code", "ICD-10 code", "task", "second task", "load", "distance", "flexion",
          "vibration", "years in the work"}}};
    const auto found = left_out.find(kind);
    return found != left_out.end() && found->second.contains(fact);
}

// The sheet of the notification asks for this day by name (domain/six-steps.md), although the table
// keeps the complaints from it.
bool is_asked_by_name(DocumentKind kind, const std::string& fact) {
    return kind == DocumentKind::notification_sheet && fact == "onset";
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A year in the middle of a hash is none.
bool shows_number(const std::string& text, const std::string& number) {
    for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at + 1)) {
        const auto end = at + number.size();
        const bool begins = at == 0 || !is_letter_or_digit(text[at - 1]);
        if (begins && (end == text.size() || !is_letter_or_digit(text[end]))) return true;
    }
    return false;
}

bool shows(const std::string& text, const Marker& marker) {
    return std::any_of(marker.forms.begin(), marker.forms.end(), [&](const auto& form) {
        const bool digits = form.find_first_not_of("0123456789") == std::string::npos;
        return digits ? shows_number(text, form) : contains(text, form);
    });
}

std::filesystem::path written(DocumentKind kind, const core::Case& facts, Language language) {
    const auto made = reports::make_document(kind, FiledCase(facts).file(), language);
    INFO(to_english(made.refusal.value_or(core::Refusal{}).why));
    REQUIRE_FALSE(made.refusal);
    auto file = scratch_dir("leaks") / "document.pdf";
    write_bytes(file, made.bytes);
    return file;
}

void check_markers(DocumentKind kind, const std::string& text) {
    static const auto table = read_disclosure_table();
    const auto column = column_of(kind);
    for (const auto& marker : markers()) {
        INFO(marker.fact << " of the row “" << marker.row << "”");
        const auto cell = table.at(marker.row).at(column);
        const bool hidden = forbids(cell) || (cell == "name only" && !marker.name);
        if (hidden && !is_asked_by_name(kind, marker.fact))
            CHECK_FALSE(shows(text, marker));
        else if (!is_short_form(kind) && !is_left_out(kind, marker.fact))
            CHECK(shows(text, marker));
    }
}

}  // namespace

TEST_CASE("every document shows what its reader may know, and nothing else", "[reports][leak]") {
    const auto outcome = GENERATE(as<std::string>(), "agreed", "corrections");
    const auto language = GENERATE(Language::nl, Language::en);
    auto facts = marked_case();
    facts.inspection->outcome = outcome;
    for (const auto kind : core::all_document_kinds) {
        if (column_of(kind).empty()) continue;
        INFO(core::name_of(kind) << ", " << outcome);
        check_markers(kind, all_text_in(written(kind, facts, language)));
    }
}

TEST_CASE("consents, comments and the worker's number stay with those they are for",
          "[reports][leak]") {
    using Kinds = std::set<DocumentKind>;
    const std::map<std::string, Kinds> shown_in{
        {"worker's number", {DocumentKind::own_file}},
        {"recipient of a consent",
         {DocumentKind::own_file, DocumentKind::worker_report, DocumentKind::insurer_report,
          DocumentKind::insurer_consent_form}},
        {"purpose of a consent",
         {DocumentKind::own_file, DocumentKind::worker_report, DocumentKind::insurer_report,
          DocumentKind::insurer_consent_form}},
        {"comments at the inspection",
         {DocumentKind::own_file, DocumentKind::worker_report, DocumentKind::insurer_report}}};
    for (const auto kind : core::all_document_kinds) {
        if (kind == DocumentKind::referral_letter) continue;
        const auto text = all_text_in(written(kind, marked_case(), Language::nl));
        for (const auto& marker : markers_without_row()) {
            INFO(core::name_of(kind) << ": " << marker.fact);
            CHECK(shows(text, marker) == shown_in.at(marker.fact).contains(kind));
        }
    }
}

TEST_CASE("care stays with the own file and the worker; scores never reach another reader",
          "[reports][leak]") {
    const auto language = GENERATE(Language::nl, Language::en);
    for (const auto kind : core::all_document_kinds) {
        auto facts = marked_case();
        if (kind == DocumentKind::referral_letter) facts.red_flags.exclusions.clear();
        const auto text = all_text_in(written(kind, facts, language));
        const bool may_read = kind == DocumentKind::own_file || kind == DocumentKind::worker_report;
        for (const auto& marker : markers_of_care()) {
            INFO(core::name_of(kind) << ": " << marker.fact);
            // The worker's report says what was agreed.
            const bool left_out =
                marker.fact == "advice that was dropped" && kind == DocumentKind::worker_report;
            CHECK(shows(text, marker) == (may_read && !left_out));
        }
    }
    for (const auto reader : {core::Reader::ncvb, core::Reader::employer,
                              core::Reader::insurer_adviser, core::Reader::treating_physician})
        CHECK_FALSE(core::may_read(core::FactGroup::care, reader));
}

TEST_CASE("the treating physician reads who it is about, and no more than the letter needs",
          "[reports][leak]") {
    auto facts = marked_case();
    const auto request =
        all_text_in(written(DocumentKind::information_request, facts, Language::en));
    facts.red_flags.exclusions.clear();  // the accident stops the assessment
    const auto referral = all_text_in(written(DocumentKind::referral_letter, facts, Language::en));
    const std::set<std::string> about{"complaints, examination, red flags", "name, date of birth",
                                      "diagnosis, codes"};
    for (const auto& marker : markers()) {
        if (about.contains(marker.row) || marker.fact == "year of birth") continue;
        INFO(marker.fact);
        CHECK_FALSE(shows(request, marker));
        CHECK_FALSE(shows(referral, marker));
    }
    CHECK_FALSE(contains(request, "Zzklacht"));
    CHECK(contains(referral, "Zzklacht"));
    CHECK(contains(request, "Zzfamilienaam"));
    CHECK(contains(referral, "Zzfamilienaam"));
}

TEST_CASE("a notification holds the codes and none of the typed words", "[reports][leak]") {
    const auto text =
        all_text_in(written(DocumentKind::notification_sheet, marked_case(), Language::nl));
    CHECK(contains(text, "9333"));
    CHECK(contains(text, "52.10"));
    for (const auto& marker : markers())
        if (marker.forms.front().starts_with("Zz")) CHECK_FALSE(shows(text, marker));
}

TEST_CASE("the matrix in the code is the table of the domain", "[core][disclosure]") {
    using core::FactGroup;
    const std::vector<std::pair<FactGroup, std::string>> rows{
        {FactGroup::birth_date, "name, date of birth"},
        {FactGroup::employer_name, "employer's name"},
        {FactGroup::background, "year of birth, sex, occupation, sector"},
        {FactGroup::diagnosis, "diagnosis, codes"},
        {FactGroup::medical, "complaints, examination, red flags"},
        {FactGroup::private_factors, "private and psychosocial factors, other causes"},
        {FactGroup::exposure, "exposure facts (tasks, kg, hours)"},
        {FactGroup::numbers, "points, percentages, interval"},
        {FactGroup::work_factors, "\"work-related\" and which factors"},
        {FactGroup::conclusion, "\"occupational disease\", conclusion class"},
        {FactGroup::notification, "that a notification was made"},
        {FactGroup::limits, "limits and possibilities for work"},
        {FactGroup::prevention, "preventive advice"},
        {FactGroup::third_parties, "third parties' data"}};
    const auto table = read_disclosure_table();
    for (const auto& [group, row] : rows)
        for (const auto kind : core::all_document_kinds) {
            if (column_of(kind).empty()) continue;
            const auto cell = table.at(row).at(column_of(kind));
            INFO(row << ", " << column_of(kind) << ": " << cell);
            // "name only" says no to the date of birth, which stands in the same row.
            CHECK(core::may_read(group, core::reader_of(kind)) ==
                  !(forbids(cell) || cell == "name only"));
            CHECK((core::grant(group, core::reader_of(kind)) == core::Grant::with_consent) ==
                  cell.starts_with("C"));
            CHECK((core::grant(group, core::reader_of(kind)) == core::Grant::anonymous) ==
                  cell.starts_with("A"));
        }
    CHECK(core::may_read(FactGroup::name, core::Reader::employer));
}

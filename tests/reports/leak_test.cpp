// No document shows its reader a fact that the table of domain/disclosure.md keeps from that
// reader, in its pages or anywhere in the file; and what the table demands is there.
#include "core/disclosure/disclosure_matrix.hpp"
#include "reports/documents.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/disclosure_table.hpp"
#include "tests/support/markers.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

// All that can be got out of a file: pages, metadata, outline and every stream, also as the text
// whose characters libharu writes as two bytes each.
std::string all_text_in(const std::filesystem::path& file) {
    const auto text = run({"pdftotext", file.string(), "-"}).out;
    const auto metadata = run({"pdfinfo", "-meta", file.string()}).out;
    const auto info = run({"pdfinfo", file.string()}).out;
    const auto raw = run({"qpdf", "--qdf", "--object-streams=disable", file.string(), "-"}).out;
    std::string narrow = raw;
    std::erase(narrow, '\0');
    return text + metadata + info + raw + narrow;
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
bool is_left_out(DocumentKind kind, const std::string& word) {
    static const std::vector<std::pair<DocumentKind, std::string>> left_out{
        // A note may hold what the worker told.
        {DocumentKind::employer_letter, "Zznotitie"},
        // Anonymous: no free text, no name of a task, no conclusion's reasons.
        {DocumentKind::notification_sheet, "Zznotitie"},
        {DocumentKind::notification_sheet, "Zztaak"},
        {DocumentKind::notification_sheet, "Zzreden"},
        {DocumentKind::notification_sheet, "Zzmaatregel"},
        // Typed words may name somebody: the codes stand for them.
        {DocumentKind::notification_sheet, "Zzberoep"},
        {DocumentKind::notification_sheet, "Zzsector"},
        // In plain language: the code says nothing to the worker, who may read it in the own file;
        // the tasks stand there as the levels that they lead to.
        {DocumentKind::worker_report, "L103"},
        {DocumentKind::worker_report, "M54.5"},
        {DocumentKind::worker_report, "Zztaak"}};
    return std::find(left_out.begin(), left_out.end(), std::pair{kind, word}) != left_out.end();
}

// Dates and percentages are written in the language of the document, or as the file has them.
bool depends_on_language(const std::string& word) {
    return word.find("1984") != std::string::npos || word.starts_with("48");
}

std::filesystem::path written(DocumentKind kind, const core::Case& facts, Language language) {
    const auto made = reports::make_document(kind, FiledCase(facts).file(), language);
    INFO(to_english(made.refusal.value_or(core::Refusal{}).why));
    REQUIRE_FALSE(made.refusal);
    auto file = scratch_dir("leaks") / "document.pdf";
    write_bytes(file, made.bytes);
    return file;
}

// Without the lines that say where on the page something is drawn: numbers that mean no percentage.
std::string without_places(const std::string& text) {
    static const std::regex place(R"(\n[-\d. ]+ (Td|m|l|re|c|w|rg|RG|Tm|d)(?=\n))");
    return std::regex_replace(text, place, "");
}

void check_markers(DocumentKind kind, const std::string& text) {
    static const auto table = read_disclosure_table();
    const auto column = column_of(kind);
    for (const auto& [word, row] : markers()) {
        INFO(word << " of the row “" << row << "”");
        const auto cell = table.at(row).at(column);
        const bool name_only = cell == "name only" && word.starts_with("Zz");
        if (forbids(cell) || (cell == "name only" && !name_only))
            CHECK_FALSE(contains(word.starts_with("48") ? without_places(text) : text, word));
        else if (!is_short_form(kind) && !is_left_out(kind, word) && !depends_on_language(word))
            CHECK(contains(text, word));
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

TEST_CASE("third parties and the worker's number stay in the own file", "[reports][leak]") {
    for (const auto kind : core::all_document_kinds) {
        if (kind == DocumentKind::referral_letter) continue;
        INFO(core::name_of(kind));
        const auto text = all_text_in(written(kind, marked_case(), Language::nl));
        CHECK(contains(text, "Zzpersoneelsnummer") == (kind == DocumentKind::own_file));
    }
}

TEST_CASE("the treating physician reads who it is about, and no more than the letter needs",
          "[reports][leak]") {
    auto facts = marked_case();
    const std::vector<std::string> never{"Zzwerkgever", "Zzsector",    "Zzberoep", "Zzoorzaak",
                                         "Zznotitie",   "Zztaak",      "Zzreden",  "Zzbeperking",
                                         "Zzmaatregel", "Zzopmerking", "48,9",     "48.9"};
    const auto request =
        all_text_in(written(DocumentKind::information_request, facts, Language::en));
    facts.red_flags.exclusions.clear();  // the accident stops the assessment
    const auto referral = all_text_in(written(DocumentKind::referral_letter, facts, Language::en));
    for (const auto& word : never) {
        INFO(word);
        CHECK_FALSE(contains(request, word));
        CHECK_FALSE(contains(referral, word));
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
    for (const auto& [word, row] : markers())
        if (word.starts_with("Zz")) CHECK_FALSE(contains(text, word));
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

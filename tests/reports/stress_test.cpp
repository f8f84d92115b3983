// Every document under stress: nothing is cut off, lies over something else, or is missing.
#include "reports/documents.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

// Latin of Europe, Vietnamese, Turkish, Greek and Cyrillic names.
const std::string names =
    "Łukasz Žižka Ångström Çelebi İğdır Þórðr Ñíguez Øystein Ődön Ștefan Nguyễn Thị Hồng "
    "Παπαδόπουλος "
    "Щербаков";

core::Case referred(core::Case facts) {
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    return facts;
}

std::string long_text() {
    constexpr std::size_t characters = 20000;
    std::string text;
    for (int i = 0; text.size() < characters; ++i) text += "woord" + std::to_string(i) + " ";
    return text + "einde";
}

core::Case full_case() {
    auto facts = sample_case();
    facts.worker.family_name = names;
    facts.complaint.description = long_text();
    facts.judgement.reason = std::string(300, 'w') + " " + long_text();
    facts.work_limits.assign(5, "Beperking " + std::string(200, 'x'));
    facts.measures.assign(40, {.kind = "technique", .due = date("2026-04-15"), .text = "Tilhulp"});
    const auto task = facts.exposure.worksheet->tasks.at(0);
    facts.exposure.worksheet->tasks.assign(30, task);
    facts.other_causes.assign(10,
                              {.contribution = "somewhat", .text = long_text().substr(0, 2000)});
    return facts;
}

// With nothing but what a document cannot do without.
core::Case minimal_case() {
    auto facts = sample_case();
    facts.worker.given_name.clear();
    facts.worker.worker_number.clear();
    facts.employment = {};
    facts.complaint.description.clear();
    facts.complaint.sick_leaves.clear();
    facts.exposure.worksheet.reset();
    for (auto& factor : facts.exposure.factors)
        if (factor.choice == core::LevelChoice::worksheet)
            factor = {.factor = factor.factor,
                      .choice = core::LevelChoice::stated,
                      .stated = tables::Level::high};
    facts.work_relation.clear();
    facts.other_causes.clear();
    facts.measures.clear();
    facts.inspection.reset();
    return facts;
}

bool overlap(const WordBox& one, const WordBox& other) {
    // Boxes reach from the ascent to the descent of a line; lines stand closer than that.
    constexpr double line_slack = 4;
    constexpr double word_slack = 1;
    return one.left + word_slack < other.right && other.left + word_slack < one.right &&
           one.top + line_slack < other.bottom && other.top + line_slack < one.bottom;
}

// The word across a draft lies under the text on purpose.
bool is_watermark(const WordBox& word) {
    constexpr double large = 30;
    return word.bottom - word.top > large;
}

void check_layout(const std::vector<WordBox>& words) {
    constexpr double margin = 30;
    constexpr double page_width = 595.3;
    constexpr double page_height = 841.9;
    for (const auto& word : words) {
        if (is_watermark(word)) continue;
        INFO(word.text);
        CHECK(word.left >= margin);
        CHECK(word.right <= page_width - margin);
        CHECK(word.top >= margin);
        CHECK(word.bottom <= page_height - margin + 5);
        const auto over = std::find_if(words.begin(), words.end(), [&](const WordBox& other) {
            return &other != &word && !is_watermark(other) && overlap(word, other);
        });
        if (over != words.end())
            FAIL_CHECK("“" << word.text << "” lies over “" << over->text << "”");
    }
}

// Every kind that can be made of the case, as files in one folder.
void check_all(const core::Case& given, const std::string& test,
               const std::function<void(DocumentKind, const RenderedReport&)>& more) {
    for (const auto kind : core::all_document_kinds) {
        const auto facts = kind == DocumentKind::referral_letter ? referred(given) : given;
        const auto made = reports::make_document(kind, FiledCase(facts).file(), Language::nl);
        INFO(core::name_of(kind));
        if (made.refusal) continue;
        const RenderedReport report(made.bytes, test);
        for (const auto& page : report.word_boxes()) check_layout(page);
        more(kind, report);
    }
}

}  // namespace

TEST_CASE("a case of long texts and long lists", "[reports][stress]") {
    check_all(full_case(), "stress-full", [](DocumentKind kind, const RenderedReport& report) {
        const auto text = report.text_without_blanks();
        const bool anonymous = kind == DocumentKind::notification_sheet;
        std::string name = names;
        std::erase(name, ' ');
        CHECK(contains(text, name) != anonymous);
        const bool whole = kind == DocumentKind::insurer_report ||
                           kind == DocumentKind::worker_report || kind == DocumentKind::own_file;
        if (whole) {
            CHECK(contains(text, "woord0woord1"));
            CHECK(contains(text, "einde"));
            CHECK(contains(text, std::string(300, 'w')));
        }
    });
}

TEST_CASE("a minimal case", "[reports][stress]") {
    int made = 0;
    check_all(minimal_case(), "stress-minimal",
              [&made](DocumentKind, const RenderedReport&) { ++made; });
    CHECK(made == 9);
}

TEST_CASE("an empty case has an own file and forms", "[reports][stress]") {
    core::Case empty;
    empty.instrument = "lbp-loetters-2003";
    std::vector<DocumentKind> made;
    check_all(empty, "stress-empty",
              [&made](DocumentKind kind, const RenderedReport&) { made.push_back(kind); });
    CHECK(made == std::vector{DocumentKind::own_file, DocumentKind::information_request,
                              DocumentKind::insurer_consent_form, DocumentKind::score_form});
}

TEST_CASE("the score form is one page with each instrument", "[reports][stress]") {
    for (const auto& instrument : tables::shipped_instruments())
        for (const auto language : {Language::nl, Language::en}) {
            auto facts = sample_case();
            facts.instrument = instrument.instrument.id;
            const auto made =
                reports::make_document(DocumentKind::score_form, FiledCase(facts).file(), language);
            CHECK(RenderedReport(made.bytes, "score-form").word_boxes().size() == 1);
            const auto blank = reports::make_blank_score_form(instrument, language);
            const RenderedReport form(blank, "score-form-blank");
            CHECK(form.word_boxes().size() == 1);
            check_layout(form.word_boxes().front());
            CHECK_FALSE(contains(form.text(), "☒"));
        }
}

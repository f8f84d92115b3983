// The report says every fact of the case, in both languages, and nothing that may not be read.
#include "core/assessment/assess.hpp"
#include "core/case/case_reader.hpp"
#include "core/text/translator.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

core::Case draft_case() {
    auto facts = sample_case();
    facts.inspection->outcome = "corrections";
    facts.inspection->comments = "Het bukken was vaker dan hier staat.";
    return facts;
}

// Every text and number of tests/vectors/case.xml that does not depend on the language.
const std::vector<std::string> facts_in_both{
    "2026-0042",
    "Anna de Vries",
    "Distributiecentrum Noord B.V.",
    "Opslag (NACE-2 52.10)",
    "Orderpicker (ISCO-08 9333)",
    "36",
    "M. Jansen",
    "89012345601",
    "Zelfstandig bedrijfsarts",
    "Zeurende pijn laag in de rug, erger na het tillen.",
    "Verbouwing van het eigen huis, voorjaar 2025.",
    "Blootstelling gemeten, geen andere verklaring van gewicht.",
    "Niet tillen boven 10 kg tot de evaluatie.",
    "Tilhulp bij palletplaats 3.",
    "Beoordeling claim 2026/118",
    "Medisch adviseur, Verzekeraar Noord N.V.",
    "L103",
    "M54.5",
    "lbp-loetters-2003",
    "10.5271/sjweh.749"};

// And those that do: dates, decimals, words of codes, rows of the worksheet.
const std::vector<std::string> facts_in_dutch{
    "17 mei 1984",
    "vrouw",
    "1 april 2015",
    "16 maart 2026",
    "20 november 2025",
    "1 februari 2019",
    "laag in de rug",
    "geen uitstraling",
    "6 op een schaal van 0 tot 10",
    "1 december 2025 loopt nog 50 %",
    "16 september 2026",
    "18 maart 2026",
    "25 maart 2026",
    "akkoord",
    "15 april 2026",
    "technisch",
    "enigszins",
    "waarschijnlijk",
    "480 minuten",
    "4,5",
    "10,9",
    "Verzamelen van orders 300",
    "Heftruck 45",
    "Verzamelen van orders 17 1,5 8 40 55 60 30 redelijk",
    "Verzamelen van orders 35 20 30,0 %",
    "Heftruck 0,21 0,18 0,48 meting op de werkplek",
    "afgeleid van een gepubliceerd model",
    "werkdefinitie van dit project, niet getoetst aan het origineel",
    "116 dagen: chronisch (langer dan 12 weken)",
    "medisch vertrouwelijk"};

const std::vector<std::string> facts_in_english{
    "17 May 1984",
    "female",
    "1 April 2015",
    "16 March 2026",
    "20 November 2025",
    "1 February 2019",
    "low in the back",
    "no radiation",
    "6 on a scale of 0 to 10",
    "1 December 2025 still going on 50%",
    "16 September 2026",
    "18 March 2026",
    "25 March 2026",
    "agreed",
    "15 April 2026",
    "technical",
    "somewhat",
    "likely",
    "480 minutes",
    "4.5",
    "10.9",
    "Verzamelen van orders 300",
    "Heftruck 45",
    "Verzamelen van orders 17 1.5 8 40 55 60 30 fair",
    "Verzamelen van orders 35 20 30.0%",
    "Heftruck 0.21 0.18 0.48 workplace measurement",
    "derived from a published model",
    "working definition of this project, not verified against the original",
    "116 days: chronic (over 12 weeks)",
    "medically confidential"};

// The text as pdftotext gives it has no no-break blanks left to compare with.
std::string with_plain_blanks(std::string text) {
    const std::string no_break = "\u00a0";
    for (auto at = text.find(no_break); at != std::string::npos; at = text.find(no_break))
        text.replace(at, no_break.size(), " ");
    return text;
}

void check_has(const std::string& text, const std::vector<std::string>& parts) {
    for (const auto& part : parts) {
        INFO(part);
        CHECK(contains(text, part));
    }
}

// The results that an independent implementation gave for this case (tests/vectors).
void check_has_results(const std::string& text, Language language) {
    const auto expected = nlohmann::json::parse(read_bytes(vectors_dir() / "case.expected.json"));
    const auto& result = expected.at("assessment");
    const core::Translator tr(language);
    const auto shown = [&](double percent) { return with_plain_blanks(tr.percent(percent, 4)); };
    check_has(text, {shown(result.at("percent_table")), shown(result.at("percent_model")),
                     shown(result.at("interval95").at(0)), shown(result.at("interval95").at(1)),
                     shown(100 * result.at("probability_at_least_threshold").get<double>())});
}

// The letters far larger than any text, from left to right: slanted, they come one by one.
std::string watermark_of(std::vector<WordBox> page) {
    constexpr double larger_than_text_pt = 45;
    std::erase_if(page,
                  [](const WordBox& word) { return word.bottom - word.top < larger_than_text_pt; });
    std::sort(page.begin(), page.end(),
              [](const auto& a, const auto& b) { return a.left < b.left; });
    std::string letters;
    for (const auto& word : page) letters += word.text;
    return letters;
}

}  // namespace

TEST_CASE("the Dutch report has every fact and result of the case") {
    const RenderedReport report(sample_case(), Language::nl, "nl");
    const auto text = with_plain_blanks(report.text());
    check_has(text, facts_in_both);
    check_has(text, facts_in_dutch);
    check_has_results(text, Language::nl);
}

TEST_CASE("the English report has every fact and result of the case") {
    const RenderedReport report(sample_case(), Language::en, "en");
    const auto text = with_plain_blanks(report.text());
    check_has(text, facts_in_both);
    check_has(text, facts_in_english);
    check_has_results(text, Language::en);
}

TEST_CASE("the report says what it must say of itself") {
    const RenderedReport report(sample_case(), Language::en, "limits");
    const auto text = with_plain_blanks(report.text());
    check_has(text, {"no judgement on liability", "is not the criterion of civil law",
                     "upper estimates", "Borderline:", "Without the exposure",
                     "not a hash of this PDF file", "FACTS", "AS TOLD", "BY THE INSTRUMENT",
                     "OPINION", "Below the threshold", "on the other side than the outcome"});
}

TEST_CASE("every section is there, also one without facts") {
    auto facts = sample_case();
    facts.work_relation.clear();
    facts.other_causes.clear();
    facts.judgement = {};
    facts.work_limits.clear();
    facts.measures.clear();
    facts.complaint.description.clear();
    facts.complaint.sick_leaves.clear();
    const RenderedReport report(facts, Language::en, "sections");
    const auto text = report.text();
    check_has(text,
              {"1 Report details", "2 Author", "3 Assignment and consent", "4 Basis of this report",
               "5 History as told by the worker", "6 Medical file", "7 Examination and diagnosis",
               "8 Work and exposure", "9 Other explanations", "10 Assessment",
               "11 Answers to the questions", "12 What this report does not say", "13 Sources",
               "14 The worker’s inspection and comments", "15 Signing",
               "Explanations outside work: not recorded.", "Conclusion class not recorded",
               "treating physicians: not recorded."});
}

TEST_CASE("a draft says so on every page, a final report on none") {
    const RenderedReport draft(draft_case(), Language::nl, "draft");
    const RenderedReport final_report(sample_case(), Language::nl, "final");
    for (const auto& page : draft.word_boxes()) CHECK(watermark_of(page) == "CONCEPT");
    for (const auto& page : final_report.word_boxes()) CHECK(watermark_of(page).empty());
    CHECK(contains(draft.text(), "Het bukken was vaker dan hier staat."));
    CHECK(contains(draft.text(), "Rapport 2026-0042, versie 1, concept"));
    CHECK(contains(final_report.text(), "Rapport 2026-0042, versie 1, definitief"));
}

TEST_CASE("what the medical adviser may not read is nowhere in the file") {
    auto facts = sample_case();
    facts.worker.worker_number = "GEHEIM77";
    facts.consents.push_back({.to = "treating-physician",
                              .date = facts.assessment_date,
                              .purpose = "GEHEIM88",
                              .recipient = "GEHEIM99"});
    const RenderedReport report(facts, Language::nl, "whitelist");
    const auto plain = report.output_of({"qpdf", "--qdf", "--stream-data=uncompress", "FILE", "-"});
    CHECK_FALSE(contains(report.text(), "GEHEIM"));
    CHECK_FALSE(contains(plain, "GEHEIM"));
}

TEST_CASE("without a percentage the report says why") {
    auto facts = sample_case();
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == "trauma") answer.answer = core::Answer::yes;
    facts.judgement = {};
    const RenderedReport report(facts, Language::en, "no-percentage");
    const auto text = report.text();
    CHECK(contains(text, "No percentage"));
    CHECK(contains(text, "A specific cause is suspected"));
    CHECK_FALSE(contains(text, "by the table"));
}

TEST_CASE("every vector that may be disclosed gives a report without a complaint of poppler") {
    int rendered = 0;
    for (const auto& file : vector_case_files()) {
        INFO(file.filename().string());
        const auto facts = core::read_case(read_bytes(file), file.filename().string()).facts;
        if (!core::disclose_to_insurer(FiledCase(facts).file()).facts) continue;
        const RenderedReport report(facts, Language::nl, "vectors");
        CHECK(contains(report.text(), facts.id));
        ++rendered;
    }
    CHECK(rendered > 0);
}

TEST_CASE("the lifts of a shift are added up, by weight too") {
    // format/case.xml: 300 min at 1.5 lifts a minute of 17 kg are 450 lifts and 7650 kg.
    auto facts = sample_case();
    const auto text = RenderedReport(facts, Language::en, "lifting-totals").text();
    CHECK(contains(text, "Lifts per shift: 450, together 7.65 tonnes."));
    CHECK(contains(text, "15 to under 20 kg 450"));
    CHECK(contains(text, "20 to under 25 kg 0"));
    CHECK(contains(text, "25 kg or more 0"));
    for (auto& factor : facts.exposure.factors) factor.choice = core::LevelChoice::stated;
    facts.exposure.worksheet->tasks.at(0).lifts.at(0).load_kg.reset();
    const auto without_load = RenderedReport(facts, Language::en, "lifting-totals").text();
    CHECK(contains(without_load, "Lifts per shift: 450, together unknown tonnes."));
    CHECK(contains(without_load, "15 to under 20 kg unknown"));
}

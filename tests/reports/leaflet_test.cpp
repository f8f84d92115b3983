// The leaflet for people with low-back pain: on both sizes of paper and in both languages whole,
// within its pages, readable, and without any fact of a person.
#include "reports/leaflet.hpp"

#include "core/date.hpp"
#include "tables/leaflet.hpp"
#include "tables/worker_advice.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>

using namespace werkrug;
using namespace werkrug::tests;
using reports::LeafletPaper;

namespace {

std::string without_blanks(std::string text) {
    std::erase_if(text, [](unsigned char c) { return std::isspace(c) != 0; });
    return text;
}

std::vector<LocalizedText> all_texts() {
    const auto& leaflet = tables::leaflet();
    std::vector<LocalizedText> texts{leaflet.title, leaflet.introduction};
    for (const auto& section : leaflet.sections) {
        texts.push_back(section.title);
        for (const auto* part : {&section.paragraphs, &section.points, &section.alerts})
            texts.insert(texts.end(), part->begin(), part->end());
    }
    return texts;
}

std::size_t words_in(const std::string& sentence) {
    return static_cast<std::size_t>(std::count(sentence.begin(), sentence.end(), ' ')) + 1;
}

// Sentences end in ".", "?", "!" or ":".
std::vector<std::string> sentences_of(const std::string& text) {
    std::vector<std::string> sentences;
    std::size_t from = 0;
    for (auto end = text.find_first_of(".?!:"); end != std::string::npos;
         end = text.find_first_of(".?!:", from)) {
        sentences.push_back(text.substr(from, end - from));
        from = text.find_first_not_of(' ', end + 1);
        if (from == std::string::npos) return sentences;
    }
    sentences.push_back(text.substr(from));
    return sentences;
}

}  // namespace

TEST_CASE("the leaflet is whole on every paper, in every language", "[reports][leaflet]") {
    const auto paper = GENERATE(LeafletPaper::a4, LeafletPaper::a5);
    const auto language = GENERATE(Language::nl, Language::en);
    const RenderedReport leaflet(reports::render_leaflet(paper, language), "leaflet");
    const auto text = leaflet.text_without_blanks();
    for (const auto& expected : all_texts()) {
        INFO(expected.in(language));
        // A page break puts the foot of a page between two lines of a text.
        const auto words = without_blanks(expected.in(language));
        CHECK(contains(text, words.substr(0, 30)));
    }
    // ISO 216, in points; poppler rounds.
    const double width = paper == LeafletPaper::a4 ? 595 : 419;
    const double height = paper == LeafletPaper::a4 ? 841 : 595;
    const auto info = leaflet.output_of({"pdfinfo", "FILE"});
    CHECK(contains(info, paper == LeafletPaper::a4 ? "595.2" : "419.5"));
    constexpr double least_margin_pt = 28;  // what every printer can print: 1 cm
    const auto pages = leaflet.word_boxes();
    CHECK(pages.size() <= (paper == LeafletPaper::a4 ? 2U : 4U));  // one sheet, folded for A5
    for (const auto& page : pages) {
        CHECK(page.size() > 40);  // no page with a few words
        for (const auto& word : page) {
            INFO(word.text);
            CHECK((word.left >= least_margin_pt && word.right <= width - least_margin_pt));
            CHECK((word.top >= least_margin_pt && word.bottom <= height - least_margin_pt));
        }
    }
}

TEST_CASE("the leaflet says when to call at once, in the words of the care data",
          "[reports][leaflet]") {
    const auto& sections = tables::leaflet().sections;
    const auto call = std::find_if(sections.begin(), sections.end(),
                                   [](const auto& one) { return one.id == "call-at-once"; });
    REQUIRE(call != sections.end());
    // domain/care.md: saddle numbness, incontinence or retention, weakness, fever, trauma, cancer.
    CHECK(call->points.size() == 6);
    REQUIRE(call->alerts.size() == 1);
    CHECK(call->alerts[0] == tables::worker_advice_text("same-day"));
    CHECK_THROWS_AS(tables::worker_advice_text("no-such-advice"), std::logic_error);
    CHECK(core::parse_date(tables::leaflet().edition));
}

TEST_CASE("the leaflet is in plain language: short sentences", "[reports][leaflet]") {
    constexpr std::size_t longest = 25;  // words; guides for B1 ask for 15 on average
    std::size_t words = 0;
    std::size_t sentences = 0;
    for (const auto language : {Language::nl, Language::en})
        for (const auto& text : all_texts())
            for (const auto& sentence : sentences_of(text.in(language))) {
                INFO(sentence);
                CHECK(words_in(sentence) <= longest);
                words += words_in(sentence);
                ++sentences;
            }
    CHECK(words <= 15 * sentences);
}

TEST_CASE("the command writes the leaflet; the same bytes every time", "[reports][leaflet]") {
    const auto file = scratch_dir("leaflet_cli") / "leaflet.pdf";
    const auto finished =
        run({cli_path().string(), "leaflet", "-o", file.string(), "--paper", "a5", "--lang", "nl"});
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    CHECK(read_bytes(file) == reports::render_leaflet(LeafletPaper::a5, Language::nl));
    CHECK(run({cli_path().string(), "leaflet", "-o", file.string(), "--paper", "a3"}).exit_code ==
          2);
}

// Texts of any length and script come through whole, within the margins, and none over another.
#include "tables/error.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

bool overlap(const WordBox& a, const WordBox& b) {
    constexpr double touching_pt = 1.5;  // boxes of lines are a little higher than the lines
    return std::min(a.right, b.right) - std::max(a.left, b.left) > touching_pt &&
           std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > touching_pt;
}

void check_page(const std::vector<WordBox>& words) {
    constexpr double left_pt = 60, right_pt = 535, top_pt = 30, bottom_pt = 820;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        INFO(word.text << " at " << word.left << ", " << word.top);
        CHECK((word.left > left_pt && word.right < right_pt));
        CHECK((word.top > top_pt && word.bottom < bottom_pt));
        for (std::size_t j = i + 1; j < words.size(); ++j)
            if (overlap(word, words[j])) FAIL_CHECK("lies over " << words[j].text);
    }
}

void check_layout(const RenderedReport& report) {
    const auto pages = report.word_boxes();
    REQUIRE_FALSE(pages.empty());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(pages[i].size() > 10);  // no page with little more than its head and foot
        check_page(pages[i]);
    }
}

// About 20,000 characters of words that are all different.
std::vector<std::string> many_words(std::size_t characters) {
    std::vector<std::string> words;
    for (std::size_t length = 0; length < characters; length += words.back().size() + 1)
        words.push_back(fmt::format("rug{:05}ë", words.size() * 7919 % 100000));
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) text += words[i] + (i % 97 == 96 ? "\n" : " ");
    return text;
}

void check_in_order(const std::string& text, const std::vector<std::string>& words) {
    std::size_t at = 0;
    for (const auto& word : words) {
        const auto found = text.find(word, at);
        INFO(word);
        REQUIRE(found != std::string::npos);
        at = found + word.size();
    }
}

core::Task busy_task(int number) {
    core::Task task{.name = fmt::format("Taak {} op de afdeling verzending en retouren", number),
                    .min_per_shift = 15};
    task.lifts.push_back({.load_kg = number + 0.25, .per_min = 0.5, .hold_s = 4, .h_cm = 40});
    task.postures.push_back({.trunk_flexion_deg = number + 20.0, .share = 0.1});
    task.vibrations.push_back({.x_m_s2 = 0.1, .y_m_s2 = 0.2, .z_m_s2 = 0.01 * number});
    return task;
}

}  // namespace

TEST_CASE("nothing is cut or overlaps in the report of the normative case") {
    check_layout(RenderedReport(sample_case(), GENERATE(Language::nl, Language::en), "layout"));
}

TEST_CASE("a history of 20,000 characters is whole and in order") {
    auto facts = sample_case();
    const auto words = many_words(20'000);
    facts.complaint.description = joined(words);
    const RenderedReport report(facts, Language::nl, "history");
    check_in_order(report.output_of({"pdftotext", "FILE", "-"}), words);
    check_layout(report);
}

TEST_CASE("a row of a table longer than a page goes on on the next") {
    auto facts = sample_case();
    const auto words = many_words(15'000);
    facts.other_causes.front().text = joined(words);
    facts.judgement.reason = joined(many_words(6'000));
    const RenderedReport report(facts, Language::en, "long-row");
    check_in_order(report.output_of({"pdftotext", "FILE", "-"}), words);
    check_layout(report);
    // The column heading stands on every page of the table.
    const auto text = report.text();
    std::size_t heads = 0;
    for (auto at = text.find("Explanation outside work"); at != std::string::npos;
         at = text.find("Explanation outside work", at + 1))
        ++heads;
    CHECK(heads >= 3);
}

TEST_CASE("thirty tasks stand in the report with all their values") {
    auto facts = sample_case();
    facts.exposure.worksheet->tasks.clear();
    for (int number = 1; number <= 30; ++number)
        facts.exposure.worksheet->tasks.push_back(busy_task(number));
    const RenderedReport report(facts, Language::en, "thirty-tasks");
    const auto text = report.text_without_blanks();
    for (int number = 1; number <= 30; ++number) {
        INFO(number);
        CHECK(contains(text, fmt::format("Taak{}opdeafdelingverzendingenretouren", number)));
        CHECK(contains(text, fmt::format("{}.25", number)));
    }
    check_layout(report);
}

TEST_CASE("a word wider than a line is broken and nothing of it is lost") {
    auto facts = sample_case();
    std::string word;
    for (int i = 0; i < 60; ++i) word += fmt::format("Rugwerk{:02}", i);
    facts.complaint.description = word;
    facts.employment.employer = word;
    facts.worker.family_name = word;
    facts.exposure.worksheet->tasks.front().name = std::string(4'000, 'Q');
    const RenderedReport report(facts, Language::nl, "long-word");
    const auto text = report.text_without_blanks();
    CHECK(contains(text, word));
    CHECK(std::count(text.begin(), text.end(), 'Q') >= 12'000);  // tasks, lifts, postures
    check_layout(report);
}

TEST_CASE("names of many scripts come out as they went in") {
    const std::vector<std::string> names{"patiënt",
                                         "’t Hoff",
                                         "Nguyễn Thị Hường",
                                         "Łukasz Żółć",
                                         "İbrahim Yıldırım",
                                         "Đorđević",
                                         "Ελένη Παπαδοπούλου",
                                         "Ольга Іванівна",
                                         "Çağlar Şahin",
                                         "Ștefan Țurcanu",
                                         "≥ 25 kg",
                                         "0,5 m/s²",
                                         "€ 10",
                                         "20°",
                                         "„Rücken“",
                                         "½ uur – ¾ uur",
                                         "±2 µm"};
    auto facts = sample_case();
    facts.complaint.description.clear();
    for (const auto& name : names) facts.complaint.description += name + "\n";
    facts.worker.family_name = "Nguyễn";
    const RenderedReport report(facts, Language::nl, "names");
    const auto text = report.text();
    for (const auto& name : names) {
        INFO(name);
        CHECK(contains(text, name));
    }
    CHECK(contains(text, "Anna Nguyễn"));
}

TEST_CASE("a letter with its accent apart becomes the one character") {
    auto facts = sample_case();
    facts.complaint.description = "patie\u0308nt Nguye\u0302\u0303n";
    const RenderedReport report(facts, Language::nl, "normal-form");
    CHECK(contains(report.text(), "patiënt Nguyễn"));
}

TEST_CASE("a character that no face has is refused by its number, not by the text") {
    const auto [character, name] = GENERATE(table<std::string, std::string>(
        {{"😀", "U+1F600"}, {"腰", "U+8170"}, {"א", "U+05D0"}, {"x\u0326\u0311", "U+0326"}}));
    auto facts = sample_case();
    facts.complaint.description = "vertrouwelijk woord " + character;
    try {
        render(facts, Language::nl);
        FAIL("not refused: " << name);
    } catch (const Error& error) {
        CHECK(contains(error.what(), name));
        CHECK_FALSE(contains(error.what(), "vertrouwelijk"));
        CHECK_FALSE(contains(error.what(), character));
    }
}

// Every code that a case file or a result can hold has words in both languages.
#include "tables/code_lists.hpp"

#include "tables/instrument_reader.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <stdexcept>
#include <string>
#include <vector>

using namespace werkrug;
using namespace werkrug::tables;

TEST_CASE("Code lists hold the codes of format 1, in order", "[tables][codes]") {
    struct List {
        std::string name;
        std::vector<std::string> codes;
    };
    const std::vector<std::string> grades{"measurement", "production-data", "comparable-group",
                                          "observation", "questionnaire",   "history"};
    const auto list = GENERATE_COPY(values<List>({
        {"answer", {"yes", "no", "unknown"}},
        {"sex", {"female", "male", "other", "unknown"}},
        {"location", {"low-back", "elsewhere", "unknown"}},
        {"radiation", {"none", "above-knee", "below-knee", "unknown"}},
        {"exclusion-by", {"own-examination", "imaging", "specialist", "general-practitioner"}},
        {"question",
         {"worker-opinion", "work-aggravates", "started-after-exposure", "started-after-change",
          "better-off-work", "worse-in-exposed-tasks", "colleagues-affected"}},
        {"contribution", {"large", "reasonable", "somewhat", "hardly"}},
        {"conclusion", {"very-likely", "likely", "suspected", "not-occupational", "undecided"}},
        {"measure-kind", {"organisation", "technique", "behaviour"}},
        {"consent-to", {"insurer-medical-adviser", "treating-physician"}},
        {"inspection-outcome", {"agreed", "corrections", "blocked"}},
        {"vibration-source", grades},
        {"coupling", {"good", "fair", "poor"}},
        {"diagnosis-conclusion",
         {"nonspecific", "specific-suspected", "not-low-back-pain", "incomplete"}},
        {"duration-class", {"acute", "subacute", "chronic"}},
        {"instrument-status", {"published", "derived", "draft"}},
        {"basis", {"at-source", "secondary", "working-definition"}},
        {"level", {"none", "moderate", "high", "present", "unknown", "worksheet"}},
        {"advice-choice", {"ticked", "dropped"}},
        {"measure-effect", {"effective", "partly", "no-effect", "not-carried-out"}},
        {"care-outcome",
         {"recovered", "adapted-work", "other-work", "not-working", "left-employment",
          "transferred"}},
        {"care-situation",
         {"emergency", "red-flag", "radicular", "elsewhere", "acute", "subacute", "chronic"}},
        {"care-line-kind", {"check", "advise", "do-not", "refer", "evaluate", "yellow-flag"}},
    }));
    CAPTURE(list.name);
    std::vector<std::string> codes;
    std::set<std::string> dutch;
    std::set<std::string> english;
    for (const auto& entry : code_list(list.name)) {
        codes.push_back(entry.code);
        dutch.insert(entry.title.nl);
        english.insert(entry.title.en);
    }
    CHECK(codes == list.codes);
    CHECK(dutch.size() == codes.size());  // no two codes with the same words
    CHECK(english.size() == codes.size());
    CHECK(dutch.count("") + english.count("") == 0);
}

TEST_CASE("Words of a code", "[tables][codes]") {
    CHECK(code_title("conclusion", "suspected").nl == "vermoedelijk");
    CHECK(code_title("conclusion", "suspected").en == "suspected");
}

TEST_CASE("An unknown list or code is a programming error", "[tables][codes]") {
    CHECK_THROWS_AS(code_list("colours"), std::logic_error);
    CHECK_THROWS_AS(code_title("conclusion", "perhaps"), std::logic_error);
}

TEST_CASE("Sources of vibration are called as the instruments call evidence grades",
          "[tables][codes]") {
    for (const auto& entry : code_list("vibration-source")) {
        CAPTURE(entry.code);
        const auto* grade = default_instrument().instrument.find_evidence_grade(entry.code);
        REQUIRE(grade != nullptr);
        CHECK(entry.title.nl.size() == grade->title.nl.size());
        CHECK(entry.title.en.size() == grade->title.en.size());
    }
}

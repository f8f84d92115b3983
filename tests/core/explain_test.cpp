// Every conclusion has its reasons, in both languages, with a source.
#include "core/assessment/explain.hpp"

#include "core/assessment/assess.hpp"
#include "core/case/case_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;

namespace {

std::vector<core::Explanation> explain(const core::Case& facts, Language language) {
    const auto& instrument = tests::instrument_of(facts);
    return core::explain(core::assess(facts, instrument), facts, instrument,
                         core::Translator(language));
}

std::string text_of(const core::Case& facts, std::string_view rule, Language language) {
    for (const auto& reason : explain(facts, language))
        if (reason.rule == rule) return reason.text;
    return "";
}

}  // namespace

TEST_CASE("reasons of all published cases, in nl and en", "[core][explain]") {
    for (const auto& file : tests::vector_case_files()) {
        INFO(file.filename().string());
        const auto facts = core::read_case(tests::read_bytes(file), "case").facts;
        const auto nl = explain(facts, Language::nl);
        const auto en = explain(facts, Language::en);
        REQUIRE(nl.size() == en.size());
        REQUIRE_FALSE(nl.empty());
        for (std::size_t i = 0; i < nl.size(); ++i) {
            INFO(nl[i].rule);
            CHECK(nl[i].rule == en[i].rule);
            CHECK(nl[i].text != en[i].text);
            CHECK_FALSE(nl[i].source.empty());
            CHECK(nl[i].text.find('{') == std::string::npos);
            CHECK(en[i].text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("printed part scores add up to the printed total", "[core][explain]") {
    CHECK(text_of(tests::sample_case(), "points-sum", Language::en) ==
          "Points together: 7 + 5 + 0 = 12.");
}

TEST_CASE("the sample case's figures in words", "[core][explain]") {
    const auto facts = tests::sample_case();
    CHECK(text_of(facts, "table-cell", Language::nl).find("48,9\u00a0%") != std::string::npos);
    CHECK(text_of(facts, "interval", Language::en).find("42.8% to 52.7%") != std::string::npos);
    CHECK(text_of(facts, "probability", Language::en).find("24%") != std::string::npos);
    CHECK_FALSE(text_of(facts, "borderline", Language::nl).empty());
    CHECK(text_of(facts, "judgement-deviates", Language::nl).find(facts.judgement.reason) !=
          std::string::npos);
}

TEST_CASE("remarks are marked as such", "[core][explain]") {
    const auto reasons = explain(tests::sample_case(), Language::en);
    for (const auto& reason : reasons)
        CHECK(reason.remark == (reason.rule.rfind("remark-", 0) == 0));
    CHECK(std::any_of(reasons.begin(), reasons.end(), [](const auto& reason) {
        return reason.rule == "remark-uncorrected-odds-ratios";
    }));
}

TEST_CASE("what is missing has an id, a path and words", "[core][explain]") {
    auto facts = tests::sample_case();
    facts.red_flags.answers.clear();
    facts.exposure.factors.clear();
    facts.worker.birth_date.reset();
    const auto& instrument = tests::instrument_of(facts);
    const core::Translator en(Language::en);
    std::vector<std::string> ids;
    for (const auto& missing : core::assess(facts, instrument).incomplete) {
        ids.push_back(core::missing_id(missing, instrument));
        CHECK(core::missing_path(missing, instrument).rfind("case/", 0) == 0);
        CHECK_FALSE(core::missing_text(missing, instrument, en).empty());
    }
    for (const auto* id : {"birth-date", "trauma", "cauda-equina", "lifting", "bending-twisting",
                           "whole-body-vibration"})
        CHECK(std::count(ids.begin(), ids.end(), id) == 1);
}

// Every published case gives the numbers that an independent implementation gave.
#include "core/assessment/assess.hpp"
#include "core/assessment/result_json.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace {

using namespace werkrug;
using nlohmann::json;

// Relative 1e-6; beside zero, and for tails that are rounding noise, an absolute 1e-12.
void check_number(double got, double expected) {
    CHECK_THAT(got, Catch::WithinRel(expected, 1e-6) || Catch::WithinAbs(expected, 1e-12));
}

// Everything that is expected stands in the result, with the same value.
void check_equal(const json& got, const json& expected, const std::string& path) {
    INFO(path);
    if (expected.is_object()) {
        REQUIRE(got.is_object());
        for (const auto& [key, value] : expected.items()) {
            INFO("key " << key);
            REQUIRE(got.contains(key));
            check_equal(got.at(key), value, std::string{path}.append("/").append(key));
        }
    } else if (expected.is_array() && !expected.empty() && expected.front().is_number()) {
        REQUIRE(got.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) check_number(got[i], expected[i]);
    } else if (expected.is_number_float()) {
        REQUIRE(got.is_number());
        check_number(got.get<double>(), expected.get<double>());
    } else {
        CHECK(got == expected);
    }
}

json result_of(const core::Case& facts) {
    const auto* file = tables::find_shipped_instrument(facts.instrument);
    REQUIRE(file != nullptr);
    const auto assessment = core::assess(facts, file->instrument);
    return json::parse(core::result_json(assessment, facts, *file, core::Translator(Language::en)));
}

// The vectors give the levels in a form of their own: {"levels": {"lifting": "high"}}.
json with_levels(json result) {
    for (const auto& [factor, value] : result["exposure"]["factors"].items())
        result["exposure"]["levels"][factor] = value["level"];
    return result;
}

}  // namespace

TEST_CASE("published cases give the published numbers", "[core][vectors]") {
    const auto files = tests::vector_case_files();
    REQUIRE(files.size() == 15);
    for (const auto& file : files) {
        INFO(file.filename().string());
        const auto reading = core::read_checked_case(tests::read_bytes(file), file.filename(),
                                                     nullptr, tests::test_today());
        const auto expected = json::parse(
            tests::read_bytes(std::filesystem::path{file}.replace_extension(".expected.json")));
        check_equal(with_levels(result_of(reading.facts)), expected, "");
    }
}

TEST_CASE("a published case is the same after writing and reading", "[core][vectors]") {
    for (const auto& file : tests::vector_case_files()) {
        INFO(file.filename().string());
        const auto facts = core::read_case(tests::read_bytes(file), file.filename()).facts;
        const auto again = core::read_case(core::write_case(facts), "again.xml");
        CHECK(again.problems.empty());
        CHECK(again.facts == facts);
    }
}

TEST_CASE("the JSON result has every key of its format", "[core][vectors]") {
    const auto result = result_of(tests::sample_case());
    CHECK(result["result_format"] == 1);
    CHECK(result["case_id"] == "2026-0042");
    CHECK(result["instrument"]["id"] == "lbp-loetters-2003");
    CHECK(result["instrument"]["status"] == "derived");
    CHECK(result["instrument"]["sha256"].get<std::string>().size() == 64);
    CHECK(result["exposure"]["factors"]["lifting"] ==
          json({{"level", "high"}, {"points", 7}, {"evidence", "production-data"}}));
    CHECK(result["exposure"]["recorded"]["job-dissatisfaction"] ==
          json({{"level", "none"}, {"evidence", "history"}}));
    CHECK(result["assessment"]["prior_percent"] == 30);
    CHECK(result["assessment"]["threshold_percent"] == 50);
    CHECK(result["assessment"]["conclusion_class"] == "likely");
    CHECK(result["assessment"]["deviates"] == true);
    CHECK(result["incomplete"].empty());
    for (const auto& reason : result["reasons"]) {
        CHECK_FALSE(reason["text"].get<std::string>().empty());
        CHECK_FALSE(reason["source"].get<std::string>().empty());
    }
}

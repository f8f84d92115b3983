// The list of cases and the search in it.
#include "core/register/search_index.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

core::CaseSummary summary_of(const core::Case& facts) {
    return core::summarise(facts, tables::default_instrument().instrument, {});
}

core::SearchIndex sample_index() {
    core::SearchIndex index;
    auto facts = sample_case();
    index.put("a", summary_of(facts));  // reported, likely, 2026-03-16
    facts.worker.family_name = "Nguyễn";
    facts.worker.given_name = "Zoë";
    facts.employment.employer = "Bouwbedrijf ’t Hoff";
    facts.assessment_date = date("2026-02-01");
    facts.judgement.conclusion = core::ConclusionClass::not_occupational;
    facts.measures.clear();
    index.put("b", summary_of(facts));
    facts.worker.family_name = "Bakker";
    facts.id = "2025-0001";
    facts.assessment_date.reset();
    index.put("c", summary_of(facts));
    return index;
}

// The ids found, in order.
std::string found(const core::SearchIndex& index, const core::Query& query,
                  const char* today = "2026-04-01") {
    std::string ids;
    for (const auto i : index.search(query, date(today))) ids += index.entries()[i].case_id;
    return ids;
}

}  // namespace

TEST_CASE("search finds parts of words, whatever their capitals and accents", "[register]") {
    const auto index = sample_index();
    CHECK(found(index, {}) == "cba");  // Bakker, Nguyễn, de Vries
    CHECK(found(index, {.text = "vries"}) == "a");
    CHECK(found(index, {.text = "NGUYEN"}) == "b");
    CHECK(found(index, {.text = "nguyễn zoe"}) == "b");
    CHECK(found(index, {.text = "zoë"}) == "cb");
    CHECK(found(index, {.text = "t hoff"}) == "cb");
    CHECK(found(index, {.text = "vries hoff"}).empty());
    CHECK(found(index, {.text = "P-10233"}) == "cba");
    CHECK(found(index, {.text = "2025-0001"}) == "c");
    CHECK(found(index, {.text = "orderpicker"}) == "cba");
    CHECK(found(index, {.text = "2026-03-16"}) == "a");
    CHECK(found(index, {.text = "16-03-2026"}) == "a");
    CHECK(found(index, {.text = "diagnosis-done"}) == "c");
    CHECK(found(index, {.text = "Diagnosis done"}) == "c");
    CHECK(found(index, {.text = "diagnose gesteld bakker"}) == "c");
    CHECK(found(index, {.text = "gerapporteerd"}) == "ba");
    CHECK(found(index, {.text = "evaluatie"}, "2026-04-15") == "a");
    CHECK(found(index, {.text = "porteerd"}).empty());  // no beginning of a word
}

TEST_CASE("search narrows by status, conclusion and period", "[register]") {
    const auto index = sample_index();
    CHECK(found(index, {.status = core::CaseStatus::reported}) == "ba");
    CHECK(found(index, {.status = core::CaseStatus::follow_up_due}, "2026-04-15") == "a");
    CHECK(found(index, {.conclusion = "likely"}) == "a");
    CHECK(found(index, {.conclusion = "not-occupational"}) == "cb");
    CHECK(found(index, {.assessed_from = date("2026-02-01"), .assessed_to = date("2026-02-28")}) ==
          "b");
    CHECK(found(index, {.assessed_from = date("2026-02-02")}) == "a");
}

TEST_CASE("the index follows changes", "[register]") {
    auto index = sample_index();
    auto facts = sample_case();
    facts.worker.family_name = "Aalbers";
    index.put("a", summary_of(facts));
    CHECK(found(index, {.text = "vries"}).empty());
    CHECK(found(index, {}) == "acb");
    index.remove("a");
    index.remove("unknown");
    CHECK(found(index, {}) == "cb");
    CHECK(index.find("a") == nullptr);
    CHECK(index.find("c")->summary.family_name == "Bakker");
}

TEST_CASE("the order holds, whatever comes and goes", "[register]") {
    std::mt19937 random(7);
    const auto any = [&](int below) {
        return std::uniform_int_distribution<int>(0, below - 1)(random);
    };
    // The same kept simply: by id, sorted when asked.
    std::map<std::string, core::CaseSummary> expected;
    const auto some_summary = [&] {
        core::CaseSummary summary;
        summary.family_name = std::string(1, static_cast<char>('A' + any(4)));
        summary.given_name = std::string(1, static_cast<char>('a' + any(3)));
        summary.case_number = std::to_string(any(5));
        return summary;
    };
    core::SearchIndex index;
    std::vector<core::IndexEntry> entries;
    for (int i = 0; i < 50; ++i) {
        const auto id = "first" + std::to_string(i);
        entries.push_back({.case_id = id, .summary = some_summary()});
        expected[id] = entries.back().summary;
    }
    index.put("gone", some_summary());
    index.fill(entries);
    const auto check = [&] {
        std::vector<std::tuple<std::string, std::string, std::string, std::string>> sorted;
        sorted.reserve(expected.size());
        for (const auto& [id, s] : expected)
            sorted.emplace_back(s.family_name, s.given_name, s.case_number, id);
        std::sort(sorted.begin(), sorted.end());
        const auto places = index.search({}, date("2026-04-01"));
        REQUIRE(places.size() == sorted.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto& entry = index.entries().at(places[i]);
            REQUIRE(entry.case_id == std::get<3>(sorted[i]));
            REQUIRE(entry.summary == expected.at(entry.case_id));
            REQUIRE(index.find(entry.case_id) == &entry);
        }
    };
    check();
    for (int i = 0; i < 500; ++i) {
        const auto id = (any(2) == 0 ? "first" : "later") + std::to_string(any(50));
        if (any(3) == 0) {
            index.remove(id);
            expected.erase(id);
            CHECK(index.find(id) == nullptr);
        } else {
            const auto summary = some_summary();
            index.put(id, summary);
            expected[id] = summary;
        }
        check();
    }
}

TEST_CASE("a summary survives packing", "[register]") {
    const auto summary = summary_of(sample_case());
    CHECK(core::unpack_summary(core::pack_summary(summary)) == summary);
    CHECK_FALSE(core::unpack_summary(core::pack_summary(summary) + "x"));
    CHECK_FALSE(core::unpack_summary(""));
}

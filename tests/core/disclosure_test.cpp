// The insurer's document: only with valid consent, never when blocked (domain/disclosure.md).
#include "core/disclosure/disclosure.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using core::ConsentState;
using tests::date;

namespace {

core::Disclosure<core::InsurerFacts> disclose(const core::Case& facts) {
    return core::disclose_to_insurer(tests::FiledCase(facts).file());
}

ConsentState state(const core::Case& facts) {
    return core::check_consent(facts, "insurer-medical-adviser", *facts.assessment_date).state;
}

}  // namespace

TEST_CASE("consent counts from its date to its last day", "[core][disclosure]") {
    auto facts = tests::sample_case();  // given 2026-03-16 until 2026-09-16
    facts.assessment_date = date("2026-03-15");
    CHECK(state(facts) == ConsentState::not_yet_given);
    facts.assessment_date = date("2026-03-16");
    CHECK(state(facts) == ConsentState::valid);
    facts.assessment_date = date("2026-09-16");
    CHECK(state(facts) == ConsentState::valid);
    facts.assessment_date = date("2026-09-17");
    CHECK(state(facts) == ConsentState::expired);
}

TEST_CASE("a withdrawn consent is none from that day on", "[core][disclosure]") {
    auto facts = tests::sample_case();
    facts.consents[0].withdrawn = facts.assessment_date;
    CHECK(state(facts) == ConsentState::withdrawn);
    facts.consents[0].withdrawn = date("2026-03-17");
    CHECK(state(facts) == ConsentState::valid);
}

TEST_CASE("one valid consent suffices; another recipient's does not count", "[core][disclosure]") {
    auto facts = tests::sample_case();
    facts.consents.insert(facts.consents.begin(), facts.consents[0]);
    facts.consents[0].withdrawn = facts.assessment_date;
    CHECK(state(facts) == ConsentState::valid);
    for (auto& consent : facts.consents) consent.to = "treating-physician";
    CHECK(state(facts) == ConsentState::none);
    CHECK_FALSE(disclose(facts).facts);
}

TEST_CASE("no document without consent, when blocked, when incomplete", "[core][disclosure]") {
    CHECK(disclose(tests::sample_case()).facts);
    auto facts = tests::sample_case();
    facts.consents.clear();
    CHECK_FALSE(disclose(facts).facts);
    CHECK_FALSE(disclose(facts).refusal.msgid.empty());
    facts = tests::sample_case();
    facts.inspection->outcome = "blocked";
    CHECK_FALSE(disclose(facts).facts);
    CHECK_FALSE(disclose(facts).incomplete);
    facts = tests::sample_case();
    facts.exposure.factors.clear();
    CHECK_FALSE(disclose(facts).facts);
    CHECK(disclose(facts).incomplete);
}

TEST_CASE("only an agreed report is final", "[core][disclosure]") {
    auto facts = tests::sample_case();
    CHECK(disclose(facts).facts->final);
    facts.inspection->outcome = "corrections";
    CHECK_FALSE(disclose(facts).facts->final);
    facts.inspection.reset();
    CHECK_FALSE(disclose(facts).facts->final);
}

TEST_CASE("the insurer does not get the worker's number", "[core][disclosure]") {
    const auto facts = tests::sample_case();
    REQUIRE_FALSE(facts.worker.worker_number.empty());
    CHECK(disclose(facts).facts->worker.worker_number.empty());
}

// Each document is refused for each reason that the domain gives, with words for it.
#include "core/disclosure/disclosure.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <functional>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

std::optional<core::Refusal> refusal(DocumentKind kind, const core::Case& facts,
                                     core::Date day = date("2026-03-25")) {
    return core::refusal_of(kind, FiledCase(facts).file_on(day));
}

std::string words(const std::optional<core::Refusal>& refusal) {
    return refusal ? to_english(refusal->why) : std::string();
}

core::Case with_consent(const std::function<void(core::Consent&)>& change) {
    auto facts = sample_case();
    change(facts.consents.at(0));
    return facts;
}

}  // namespace

TEST_CASE("the sample can be disclosed in every way but as a referral", "[core][refusal]") {
    for (const auto kind : core::all_document_kinds) {
        INFO(core::name_of(kind));
        CHECK(refusal(kind, sample_case()).has_value() == (kind == DocumentKind::referral_letter));
    }
}

TEST_CASE("the insurer's report is refused without a consent that counts on the day",
          "[core][refusal]") {
    constexpr auto kind = DocumentKind::insurer_report;
    auto none = sample_case();
    none.consents.clear();
    CHECK(words(refusal(kind, none)).find("no written consent") != std::string::npos);
    const auto other = with_consent([](auto& consent) { consent.to = "treating-physician"; });
    CHECK(words(refusal(kind, other)).find("no written consent") != std::string::npos);
    CHECK_FALSE(refusal(kind, sample_case(), date("2026-09-16")));
    CHECK(words(refusal(kind, sample_case(), date("2026-09-17"))).find("expired") !=
          std::string::npos);
    CHECK(words(refusal(kind, sample_case(), date("2026-03-15"))).find("after this day") !=
          std::string::npos);
    const auto withdrawn =
        with_consent([](auto& consent) { consent.withdrawn = date("2026-03-20"); });
    CHECK(words(refusal(kind, withdrawn)).find("withdrawn") != std::string::npos);
    CHECK_FALSE(refusal(kind, withdrawn, date("2026-03-19")));
}

TEST_CASE("a blocked report is refused, an unfinished one waits", "[core][refusal]") {
    auto blocked = sample_case();
    blocked.inspection->outcome = "blocked";
    CHECK(words(refusal(DocumentKind::insurer_report, blocked)).find("blocked") !=
          std::string::npos);
    auto unfinished = sample_case();
    unfinished.exposure = {};
    for (const auto kind : {DocumentKind::insurer_report, DocumentKind::worker_report}) {
        const auto found = refusal(kind, unfinished);
        REQUIRE(found);
        CHECK(found->incomplete);
    }
}

TEST_CASE("corrections need a reply before the report is final", "[core][disclosure]") {
    auto facts = sample_case();
    facts.inspection->outcome = "corrections";
    const FiledCase filed(facts);
    auto file = filed.file();
    CHECK_FALSE(core::disclose_to_insurer(file).facts->final);
    file.marks.inspection_reply = "Het is aangepast.";
    CHECK(core::disclose_to_insurer(file).facts->final);
    CHECK(core::disclose_to_insurer(file).facts->reply == "Het is aangepast.");
}

TEST_CASE("only a disease that the doctor calls occupational is notified", "[core][refusal]") {
    constexpr auto kind = DocumentKind::notification_sheet;
    using core::ConclusionClass;
    auto facts = sample_case();
    for (const auto conclusion :
         {ConclusionClass::very_likely, ConclusionClass::likely, ConclusionClass::suspected}) {
        facts.judgement.conclusion = conclusion;
        CHECK_FALSE(refusal(kind, facts));
    }
    for (const auto conclusion : {ConclusionClass::not_occupational, ConclusionClass::undecided}) {
        facts.judgement.conclusion = conclusion;
        REQUIRE(refusal(kind, facts));
        CHECK_FALSE(refusal(kind, facts)->incomplete);
    }
    facts.judgement.conclusion.reset();
    CHECK(refusal(kind, facts)->incomplete);
    facts = sample_case();
    facts.physician.service.clear();
    CHECK(refusal(kind, facts)->incomplete);
    facts = sample_case();
    facts.complaint.location = core::Location::elsewhere;
    CHECK(refusal(kind, facts)->incomplete);
}

TEST_CASE("the employer's letter is silent on cause unless the doctor concluded to it",
          "[core][disclosure]") {
    auto facts = sample_case();
    CHECK(core::disclose_to_employer(FiledCase(facts).file()).facts->work_factors.size() == 2);
    facts.judgement.conclusion = core::ConclusionClass::not_occupational;
    CHECK(core::disclose_to_employer(FiledCase(facts).file()).facts->work_factors.empty());
    facts.judgement.conclusion.reset();
    CHECK(core::disclose_to_employer(FiledCase(facts).file()).facts->work_factors.empty());
    facts.work_limits.clear();
    facts.measures.clear();
    facts.exposure.worksheet.reset();
    CHECK(refusal(DocumentKind::employer_letter, facts)->incomplete);
}

TEST_CASE("the treating physician is asked unless the worker took the consent back",
          "[core][refusal]") {
    constexpr auto kind = DocumentKind::information_request;
    const auto consented = with_consent([](auto& consent) { consent.to = "treating-physician"; });
    CHECK_FALSE(refusal(kind, consented));
    CHECK(core::disclose_to_treating_physician(FiledCase(consented).file()).facts->consent);
    CHECK_FALSE(
        core::disclose_to_treating_physician(FiledCase(sample_case()).file()).facts->consent);
    auto withdrawn = consented;
    withdrawn.consents.at(0).withdrawn = date("2026-03-20");
    CHECK(refusal(kind, withdrawn));
}

TEST_CASE("a red flag or a nerve root brings the letter of referral", "[core][refusal]") {
    constexpr auto kind = DocumentKind::referral_letter;
    auto flagged = sample_case();
    for (auto& answer : flagged.red_flags.answers)
        if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    CHECK_FALSE(refusal(kind, flagged));
    CHECK(core::disclose_to_referral(FiledCase(flagged).file()).facts->diagnosis.emergency);
    auto radicular = sample_case();
    radicular.complaint.radiation = core::Radiation::below_knee;
    radicular.complaint.dermatomal = core::Answer::yes;
    CHECK_FALSE(refusal(kind, radicular));
    CHECK_FALSE(core::disclose_to_referral(FiledCase(radicular).file()).facts->diagnosis.emergency);
}

TEST_CASE("the absence insurer gets nothing, and the command line says why", "[core][refusal]") {
    const auto folder = scratch_dir("absence-insurer");
    for (const auto& [language, said] :
         {std::pair{"nl", "verzuimverzekeraar"}, std::pair{"en", "absence insurer"}}) {
        const auto out = (folder / "never.pdf").string();
        const auto finished =
            run({cli_path().string(), "report", (vectors_dir() / "case.xml").string(), "--for",
                 "absence-insurer", "--lang", language, "-o", out});
        CHECK(finished.exit_code == 3);
        CHECK(finished.err.find(said) != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(out));
    }
}

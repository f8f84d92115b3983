// The care of a case in its file: format 2, written only when there is care, errors at their line.
#include "core/case/case_check.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "core/register/change_words.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

std::string care_xml() {
    return read_bytes(vectors_dir() / "case-care.xml");
}

core::CaseReading read(const std::string& xml) {
    return core::read_case(xml, "care.xml");
}

core::Case care_case() {
    auto reading = read(care_xml());
    REQUIRE(reading.problems.empty());
    return reading.facts;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::size_t line_of(const std::string& text, const std::string& wanted) {
    const auto at = text.find(wanted);
    REQUIRE(at != std::string::npos);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

// The lines of the problems after one change of the normative example.
std::vector<std::size_t> problem_lines(const std::string& from, const std::string& to) {
    const auto xml = replaced(care_xml(), from, to);
    std::vector<std::size_t> lines;
    try {
        for (const auto& problem :
             core::read_checked_case(xml, "care.xml", nullptr, test_today()).problems)
            lines.push_back(problem.position.line);
    } catch (const Error& error) {
        for (const auto& problem : error.problems()) lines.push_back(problem.position.line);
    }
    return lines;
}

// One problem, at the line where the change stands.
void check_one_at(const std::string& from, const std::string& to) {
    INFO(to);
    CHECK(problem_lines(from, to) == std::vector{line_of(replaced(care_xml(), from, to), to)});
}

}  // namespace

TEST_CASE("the normative example of format 2 is read whole, and written the same", "[core][care]") {
    const auto facts = care_case();
    const auto& care = facts.care;
    REQUIRE(care.questionnaires.size() == 4);
    CHECK(care.questionnaires[0].form == "start-back");
    CHECK(care.questionnaires[0].answers.size() == 9);
    CHECK(care.questionnaires[0].answers[8] == core::ItemAnswer{.item = 9, .value = 3});
    CHECK(care.questionnaires[3].date == date("2026-06-15"));
    REQUIRE(care.advice.size() == 3);
    CHECK(care.advice[2] ==
          core::AdviceChoice{.advice = "advise-participatory", .choice = "dropped"});
    CHECK(care.own_advice ==
          std::vector<core::OwnAdvice>{
              {.due = date("2026-04-20"), .text = "Elke pauze vijf minuten lopen."}});
    REQUIRE(care.appointments.size() == 2);
    CHECK(care.appointments[0].done);
    CHECK(care.appointments[0].outcome == "Minder bang om te bewegen.");
    CHECK_FALSE(care.appointments[1].done);
    CHECK(care.return_to_work.at(1).hours_per_week == 36.0);
    CHECK(care.evaluations.at(0).effect == "partly");
    CHECK(care.closing == core::Closing{.date = date("2026-06-29"), .outcome = "recovered"});
    const auto written = core::write_case(facts);
    CHECK(written.find("<case format=\"2\"") != std::string::npos);
    CHECK(read(written).facts == facts);
    CHECK(core::read_checked_case(care_xml(), "care.xml", nullptr, test_today()).problems.empty());
}

TEST_CASE("a case without care is written as format 1, as before", "[core][care]") {
    auto facts = care_case();
    facts.care = {};
    CHECK(facts == sample_case());
    const auto written = core::write_case(facts);
    CHECK(written.find("<case format=\"1\"") != std::string::npos);
    CHECK(written.find("care") == std::string::npos);
    CHECK(read(replaced(written, "format=\"1\"", "format=\"2\"")).facts == facts);
}

TEST_CASE("own advice is done or not, and old files say nothing of it", "[core][care]") {
    const std::string asked = "due=\"2026-04-20\" done=\"no\"";
    for (const auto& [written, done] :
         {std::pair{"due=\"2026-04-20\" done=\"yes\"", true}, {"due=\"2026-04-20\"", false}}) {
        const auto reading = read(replaced(care_xml(), asked, written));
        CHECK(reading.problems.empty());
        REQUIRE(reading.facts.care.own_advice.size() == 1);
        CHECK(reading.facts.care.own_advice[0].done == done);
        const auto again = core::write_case(reading.facts);
        CHECK((again.find("<own-advice due=\"2026-04-20\" done=\"yes\">") != std::string::npos) ==
              done);
        CHECK(read(again).facts == reading.facts);
    }
}

TEST_CASE("half-filled rows are kept", "[core][care]") {
    auto facts = sample_case();
    facts.care.questionnaires.resize(2);
    facts.care.questionnaires[1].answers = {{.item = 99, .value = -3}};
    facts.care.own_advice.emplace_back();
    facts.care.appointments.emplace_back();
    facts.care.return_to_work.emplace_back();
    facts.care.evaluations.emplace_back();
    const auto again = read(core::write_case(facts));
    CHECK(again.problems.empty());
    CHECK(again.facts == facts);
}

TEST_CASE("a file of format 1 with care is refused with the line", "[core][care]") {
    CHECK(problem_lines("format=\"2\"", "format=\"1\"") ==
          std::vector{line_of(care_xml(), "  <care>\n")});
    CHECK_THROWS_AS(read(replaced(care_xml(), "format=\"2\"", "format=\"3\"")), Error);
}

TEST_CASE("what cannot be in the care of a case is told with its line", "[core][care]") {
    check_one_at("id=\"start-back\"", "id=\"start-front\"");
    check_one_at("id=\"start-back\"", "id=\"SBST\"");  // the code is no id
    check_one_at("item=\"9\" value=\"3\"", "item=\"9\" value=\"5\"");
    check_one_at("item=\"9\" value=\"3\"", "item=\"10\" value=\"1\"");
    check_one_at("item=\"9\" value=\"3\"", "item=\"8\"  value=\"1\"");
    check_one_at("item=\"9\" value=\"3\"", "item=\"9\" value=\"x\"");
    check_one_at("id=\"nprs\" date=\"2026-04-06\"", "id=\"nprs\" date=\"2027-04-06\"");
    check_one_at("date=\"2026-04-06\" reason", "date=\"2026-04-31\" reason");
    check_one_at("choice=\"dropped\"", "choice=\"gone\"");
    check_one_at("id=\"advise-workplace\" choice", "id=\"advise-active\"  choice");
    check_one_at("done=\"yes\"", "done=\"perhaps\"");
    check_one_at("due=\"2026-04-20\" done=\"no\"", "due=\"2026-04-20\" done=\"perhaps\"");
    check_one_at("per-week=\"18\"", "per-week=\"81\"");
    check_one_at("from=\"2026-04-20\" per-week", "from=\"2026-03-23\"  per-week");
    check_one_at("effect=\"partly\"", "effect=\"well\"");
    check_one_at("date=\"2026-06-29\"", "date=\"2025-06-29\"");
    check_one_at("outcome=\"recovered\"", "outcome=\"cured\"");
    check_one_at("<return-to-work>", "<return-to-work pace=\"slow\">");
    // Warnings: the case is read.
    check_one_at("id=\"advise-workplace\"", "id=\"advise-nothing\"");
    check_one_at("per-week=\"36\"", "per-week=\"40\"");
    check_one_at("measure=\"Tilhulp bij", "measure=\"Hulp bij");
}

TEST_CASE("a change of the care is told in words", "[register][care]") {
    const core::Translator tr(Language::nl);
    const auto words_after = [&](const std::function<void(core::Care&)>& change) {
        const core::CaseContent before{.facts = care_case()};
        auto after = before;
        change(after.facts.care);
        std::string words;
        for (const auto& one : core::differences(before, after))
            words += (words.empty() ? "" : "\n") +
                     core::difference_words(one, tables::default_instrument().instrument, tr);
        return words;
    };
    CHECK(words_after([](core::Care& c) { c.questionnaires[0].answers[8].value = 2; }) ==
          "Vragenlijst 1, item 9: “3” werd “2”");
    CHECK(words_after([](core::Care& c) { c.advice[2].choice = "ticked"; }) ==
          "Advies ‘Participatieve ergonomie: met werknemer en leidinggevende de knelpunten in het "
          "werk oplossen.’: “vervalt” werd “afgesproken”");
    CHECK(words_after([](core::Care& c) { c.appointments[1].done = true; }) ==
          "Afspraak 2, Heeft plaatsgevonden: ingevuld: “ja”");
    CHECK(words_after([](core::Care& c) { c.own_advice[0].done = true; }) ==
          "Eigen advies 1, Uitgevoerd: ingevuld: “ja”");
    CHECK(words_after([](core::Care& c) { c.closing.outcome = "other-work"; }) ==
          "Afsluiting, Uitkomst: “hersteld, eigen werk” werd “ander werk”");
    CHECK(words_after([](core::Care& c) { c.return_to_work[0].hours_per_week = 17.5; }) ==
          "Werkhervatting, stap 1, Uren per week: “18” werd “17,5”");
    CHECK(words_after([](core::Care& c) {
              c.questionnaires[1].form = "gpe";
          }).find("Vragenlijst 2, Formulier") == 0);
}

TEST_CASE("every field of the care has a name", "[register][care]") {
    const core::Translator tr(Language::en);
    const core::CaseContent before{.facts = sample_case()};
    const core::CaseContent after{.facts = care_case()};
    const auto changes = core::differences(before, after);
    CHECK(changes.size() > 40);
    for (const auto& change : changes) {
        const auto name = core::field_name(change, tables::default_instrument().instrument, tr);
        INFO(change.path);
        CHECK(name.find("care/") == std::string::npos);
        CHECK(change.path != "@format");
    }
}

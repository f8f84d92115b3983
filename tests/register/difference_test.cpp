// What changed between two revisions of a case: which fields, and in which words.
#include "core/register/change_words.hpp"
#include "core/register/row_pairs.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <functional>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

using Texts = std::vector<std::string>;

std::vector<core::FieldChange> changes_after(
    const std::function<void(core::CaseContent&)>& change) {
    const core::CaseContent before{.facts = sample_case()};
    auto after = before;
    change(after);
    return core::differences(before, after);
}

// "PATH: BEFORE -> AFTER", with "?" for what is not there.
Texts paths_after(const std::function<void(core::Case&)>& change) {
    Texts texts;
    for (const auto& one : changes_after([&](auto& content) { change(content.facts); }))
        texts.push_back(one.path + ": " + one.before.value_or("?") + " -> " +
                        one.after.value_or("?"));
    return texts;
}

// Blanks that keep a day on one line, as blanks.
std::string with_blanks(std::string text) {
    constexpr std::string_view no_break_space = "\u00a0";
    for (auto at = text.find(no_break_space); at != std::string::npos;
         at = text.find(no_break_space))
        text.replace(at, no_break_space.size(), " ");
    return text;
}

Texts words_after(Language language, const std::function<void(core::CaseContent&)>& change) {
    const core::Translator tr(language);
    Texts texts;
    for (const auto& one : changes_after(change))
        texts.push_back(
            with_blanks(core::difference_words(one, tables::default_instrument().instrument, tr)));
    return texts;
}

std::string word_after(Language language, const std::function<void(core::Case&)>& change) {
    const auto words = words_after(language, [&](auto& content) { change(content.facts); });
    return words.size() == 1 ? words[0] : std::to_string(words.size()) + " changes";
}

}  // namespace

TEST_CASE("rows are paired by what they say, then by their id, then in order", "[register]") {
    using Rows = std::vector<core::ListRow>;
    using Pairs = std::vector<core::RowPair>;
    constexpr auto none = std::nullopt;
    const Rows before{{"one", "a"}, {"two", "b"}};
    CHECK(core::pair_rows(before, before, false) == Pairs{{0, 0}, {1, 1}});
    CHECK(core::pair_rows(before, {{"two", "b"}}, false) == Pairs{{1, 0}, {0, none}});
    CHECK(core::pair_rows(before, {{"new", "c"}, {"uno", "a"}, {"two", "b"}}, false) ==
          Pairs{{none, 0}, {0, 1}, {1, 2}});
    CHECK(core::pair_rows(before, {{"uno", "c"}, {"two", "b"}}, false) == Pairs{{0, 0}, {1, 1}});
    CHECK(core::pair_rows(before, {{"uno", "c"}, {"two", "b"}}, true) ==
          Pairs{{none, 0}, {1, 1}, {0, none}});
    CHECK(core::pair_rows({{"x", ""}}, {{"y", ""}}, true) == Pairs{{none, 0}, {0, none}});
    CHECK(core::pair_rows({}, {}, false).empty());
}

TEST_CASE("differences name the fields that changed, and no others", "[register]") {
    CHECK(paths_after([](core::Case&) {}).empty());
    CHECK(paths_after([](core::Case& c) {
              c.id = "2026-0043";
              c.exposure.worksheet->tasks[1].vibrations[0].z_m_s2 = 0.5;
              c.complaint.pain_nrs.reset();
              c.red_flags.answers[1].answer = core::Answer::yes;
          }) == Texts{"@id: 2026-0042 -> 2026-0043", "complaint/pain-nrs: 6 -> ?",
                      "red-flags/flag[trauma]/@answer: no -> yes",
                      "exposure/worksheet/task[2]/vibration[1]/@z-m-s2: 0.48 -> 0.5"});
    CHECK(paths_after([](core::Case& c) { c.work_limits.emplace_back("Niet bukken."); }) ==
          Texts{"work-limits/limit[2]: ? -> Niet bukken."});
    CHECK(paths_after([](core::Case& c) {
              c.red_flags.answers.erase(c.red_flags.answers.begin());
          }) == Texts{"red-flags/flag[constant-progressive-pain]/@answer: no -> ?"});
    // Another name is the same task; a task put before it changes no other.
    CHECK(paths_after([](core::Case& c) { c.exposure.worksheet->tasks[1].name = "Reachtruck"; }) ==
          Texts{"exposure/worksheet/task[2]/@name: Heftruck -> Reachtruck"});
    CHECK(paths_after([](core::Case& c) {
              auto& tasks = c.exposure.worksheet->tasks;
              tasks.insert(tasks.begin(), {.name = "Lossen"});
              tasks[2].min_per_shift = 60;
          }) == Texts{"exposure/worksheet/task[1]/@name: ? -> Lossen",
                      "exposure/worksheet/task[3]/@min-per-shift: 45 -> 60"});
    CHECK(paths_after([](core::Case& c) {
              c.red_flags.exclusions.push_back({.flag = "trauma", .text = "Foto: geen fractuur."});
          }) == Texts{"red-flags/exclusion[trauma]: ? -> Foto: geen fractuur."});
    const auto of_task = changes_after(
        [](auto& content) { content.facts.exposure.worksheet->tasks[1].vibrations.clear(); });
    REQUIRE(of_task.size() == 4);
    CHECK(of_task[0].task == "Heftruck");
}

TEST_CASE("a change is told with the names, titles, days and numbers of the language",
          "[register]") {
    constexpr auto nl = Language::nl;
    constexpr auto en = Language::en;
    const auto rename = [](core::Case& c) { c.worker.family_name = "Jansen"; };
    CHECK(word_after(en, rename) == "Family name: “de Vries” became “Jansen”");
    CHECK(word_after(nl, rename) == "Achternaam: “de Vries” werd “Jansen”");
    CHECK(word_after(nl, [](core::Case& c) { c.complaint.onset = date("2025-11-21"); }) ==
          "Begin van deze episode: “20 november 2025” werd “21 november 2025”");
    CHECK(word_after(en, [](core::Case& c) { c.measures[0].due.reset(); }) ==
          "Measure 1, Due: removed, was “15 April 2026”");
    CHECK(word_after(nl, [](core::Case& c) {
              c.exposure.worksheet->tasks[1].vibrations[0].z_m_s2 = 0.5;
          }) == "Taak 2: Heftruck, trillingen 1, z-as (m/s²): “0,48” werd “0,5”");
    CHECK(word_after(en, [](core::Case& c) {
              c.exposure.worksheet->tasks[0].postures[0].share = 0.325;
          }) == "Task 1: Verzamelen van orders, posture 1, part of the task: “30%” became “32.5%”");
    CHECK(word_after(nl, [](core::Case& c) {
              c.exposure.worksheet->tasks[0].lifts[0].coupling.clear();
          }) == "Taak 1: Verzamelen van orders, tillen 1, grip: verwijderd, was “redelijk”");
    CHECK(word_after(nl, [](core::Case& c) {
              c.judgement.conclusion = core::ConclusionClass::very_likely;
          }) == "Oordeel van de arts, Beroepsziekte: “waarschijnlijk” werd “zeer waarschijnlijk”");
    CHECK(word_after(en, [](core::Case& c) { c.physician.name = "A. Bos"; }) ==
          "Company doctor, Name: “M. Jansen” became “A. Bos”");
    CHECK(word_after(en, [](core::Case& c) {
              c.work_limits[0] = "None.";
          }).starts_with("Limit or possibility 1: “Niet tillen"));
    CHECK(words_after(nl,
                      [](auto& content) {
                          content.marks = {.notified_on = date("2026-03-20"),
                                           .closed_on = date("2026-05-01")};
                      }) == Texts{"Gemeld bij het NCvB op: ingevuld: “20 maart 2026”",
                                  "Afgesloten op: ingevuld: “1 mei 2026”"});
    CHECK(words_after(nl,
                      [](auto& content) {
                          content.marks.notification_reference = "B2026-123";
                          content.marks.corrections = {{.on = date("2026-04-02"), .what = "NACE"}};
                      }) == Texts{"Meldingsnummer van het NCvB: ingevuld: “B2026-123”",
                                  "Correctie 1, Gecorrigeerd op: ingevuld: “2 april 2026”",
                                  "Correctie 1, Wat er is gecorrigeerd: ingevuld: “NACE”"});
}

TEST_CASE("red flags, factors, levels and evidence are told by the titles of the instrument",
          "[register]") {
    const auto& instrument = tables::default_instrument().instrument;
    const auto title = [&](const LocalizedText& text) { return text.in(Language::en); };
    CHECK(word_after(Language::en,
                     [](core::Case& c) { c.red_flags.answers[1].answer = core::Answer::yes; }) ==
          "Red flag “" + title(instrument.find_red_flag("trauma")->title) + "”: “no” became “yes”");
    const auto* bending = instrument.find_factor("bending-twisting");
    CHECK(word_after(Language::en,
                     [](core::Case& c) { c.exposure.factors[1].stated = tables::Level::high; }) ==
          title(bending->title) + ", Level: “" +
              title(bending->find(tables::Level::moderate)->title) + "” became “" +
              title(bending->find(tables::Level::high)->title) + "”");
    CHECK(word_after(Language::en, [](core::Case& c) {
              c.exposure.factors[1].choice = core::LevelChoice::worksheet;
          }).ends_with("became “from the worksheet”"));
    CHECK(word_after(Language::en,
                     [](core::Case& c) { c.exposure.factors[1].evidence = "measurement"; }) ==
          title(bending->title) + ", Quality of the evidence: “" +
              title(instrument.find_evidence_grade("history")->title) + "” became “" +
              title(instrument.find_evidence_grade("measurement")->title) + "”");
}

TEST_CASE("what is not known is told as it stands in the case file", "[register]") {
    const core::Translator tr(Language::en);
    const auto& instrument = tables::default_instrument().instrument;
    CHECK(core::difference_words({.path = "a/new[2]/@field", .after = "x"}, instrument, tr) ==
          "a/new[2]/@field: filled in: “x”");
    CHECK(core::difference_words({.path = "red-flags/flag[own/flag]/@answer", .after = "maybe"},
                                 instrument, tr) == "Red flag “own/flag”: filled in: “maybe”");
    CHECK(core::difference_words(
              {.path = "exposure/factor[own]/@level", .before = "high", .after = "extreme"},
              instrument, tr) == "own, Level: “high” became “extreme”");
    CHECK(core::difference_words({.path = "worker/birth-date", .after = "soon"}, instrument, tr) ==
          "Birth date: filled in: “soon”");
}

TEST_CASE("every field of the normative case has a name", "[register]") {
    const core::Translator tr(Language::en);
    auto facts = sample_case();
    facts.red_flags.exclusions.push_back(
        {.flag = "trauma", .by = "specialist", .date = date("2026-01-12"), .text = "Foto."});
    facts.employment.to = date("2026-02-01");
    facts.complaint.sick_leaves[0].to = date("2026-02-01");
    facts.consents[0].withdrawn = date("2026-05-01");
    facts.inspection->comments = "Akkoord.";
    const auto& instrument = tables::default_instrument().instrument;
    const auto changes = core::differences({}, {.facts = facts});
    CHECK(changes.size() > 80);
    for (const auto& change : changes)
        if (core::field_name(change, instrument, tr) == change.path) FAIL_CHECK(change.path);
}

// What the worker is told to do fits what was found: nobody with a sign of another disease reads
// that pain is seldom dangerous.
#include "core/care/advice_situation.hpp"
#include "reports/documents.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/hard_blanks.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace werkrug;
using namespace werkrug::tests;
using tables::AdviceSituation;

namespace {

core::Case with_flag(const std::string& flag) {
    auto facts = sample_case();
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == flag) answer.answer = core::Answer::yes;
    facts.red_flags.exclusions.clear();
    return facts;
}

core::Case radicular() {
    auto facts = sample_case();
    facts.complaint.radiation = core::Radiation::below_knee;
    facts.complaint.dermatomal = core::Answer::yes;
    return facts;
}

core::Case elsewhere() {
    auto facts = sample_case();
    facts.complaint.location = core::Location::elsewhere;
    return facts;
}

core::Case since_days(int days) {
    auto facts = sample_case();
    facts.complaint.onset =
        core::Date(std::chrono::sys_days{*facts.assessment_date} - std::chrono::days{days});
    facts.complaint.first_onset = facts.complaint.onset;
    return facts;
}

std::string text_of(const core::Case& facts, Language language) {
    const auto made = reports::make_document(core::DocumentKind::worker_report,
                                             FiledCase(facts).file(), language);
    REQUIRE_FALSE(made.refusal);
    return RenderedReport(made.bytes, "worker-report").text();
}

// With one blank wherever the page has blanks or begins a new line.
std::string one_line(const std::string& text) {
    std::string line;
    for (const char c : without_hard_blanks(text)) {
        const bool blank = c == ' ' || c == '\n';
        if (!blank || !line.ends_with(' ')) line += blank ? ' ' : c;
    }
    return line;
}

std::optional<AdviceSituation> situation_of(const core::Case& facts) {
    return core::advice_situation(FiledCase(facts).file().assessment.diagnosis);
}

// The words of domain/care.md that would keep someone from the doctor.
void check_no_reassurance(const std::string& text) {
    CHECK_FALSE(contains(text, "hardly ever dangerous"));
    CHECK_FALSE(contains(text, "seldom helps"));
    CHECK_FALSE(contains(text, "Moving does not damage"));
}

// The last word of a page above its footer, which is its lowest line.
std::string last_word_of_body(const std::vector<WordBox>& page) {
    double footer = 0;
    for (const auto& word : page) footer = std::max(footer, word.bottom);
    const WordBox* last = nullptr;
    for (const auto& word : page) {
        if (word.bottom > footer - 5) continue;
        if (last == nullptr || word.bottom >= last->bottom) last = &word;
    }
    return last == nullptr ? std::string() : last->text;
}

}  // namespace

TEST_CASE("own advice that was carried out says so", "[reports][care]") {
    auto facts = sample_case();
    facts.care.own_advice = {{.due = date("2026-04-20"), .done = true, .text = "Lopen."},
                             {.done = true, .text = "Zwemmen."},
                             {.due = date("2026-05-25"), .text = "Fietsen."}};
    const auto dutch = one_line(text_of(facts, Language::nl));
    CHECK(contains(dutch, "20 april 2026, uitgevoerd"));
    CHECK(contains(dutch, "Zwemmen. uitgevoerd"));
    CHECK(contains(dutch, "25 mei 2026"));
    CHECK_FALSE(contains(dutch, "25 mei 2026, uitgevoerd"));
    CHECK(contains(one_line(text_of(facts, Language::en)), "20 April 2026, done"));
}

TEST_CASE("an emergency says today, above all else", "[reports][care]") {
    const auto facts = with_flag("cauda-equina");
    const auto english = text_of(facts, Language::en);
    const auto alert = english.find("See a doctor today");
    REQUIRE(alert != std::string::npos);
    CHECK(alert < english.find("Date of birth"));
    CHECK_FALSE(contains(english, "Keep moving"));
    check_no_reassurance(english);
    CHECK(contains(text_of(facts, Language::nl), "Ga vandaag nog naar een arts"));
}

TEST_CASE("a red flag sends to the doctor without haste and without reassurance",
          "[reports][care]") {
    const auto text = text_of(with_flag("weight-loss"), Language::en);
    CHECK(contains(text, "Make an appointment with your general practitioner soon"));
    CHECK_FALSE(contains(text, "See a doctor today"));
    CHECK_FALSE(contains(text, "Keep moving"));
    check_no_reassurance(text);
}

TEST_CASE("signs of a nerve root: active, and to the practitioner", "[reports][care]") {
    const auto text = text_of(radicular(), Language::en);
    CHECK(contains(text, "Keep moving"));
    CHECK(contains(text, "a nerve in your back"));
    check_no_reassurance(text);
}

TEST_CASE("pain that is not low in the back gets no advice for low-back pain", "[reports][care]") {
    const auto text = text_of(elsewhere(), Language::en);
    CHECK(contains(text, "See your general practitioner about this pain"));
    CHECK_FALSE(contains(text, "Keep moving"));
    check_no_reassurance(text);
}

TEST_CASE("nonspecific pain is advised by its phase", "[reports][care]") {
    const auto acute = text_of(since_days(10), Language::en);
    CHECK(contains(acute, "nearly everybody after three months"));
    CHECK(contains(acute, "seldom helps"));
    CHECK_FALSE(contains(acute, "several professionals"));
    const auto subacute = text_of(since_days(60), Language::en);
    CHECK(contains(subacute, "exercise therapy or physiotherapy"));
    CHECK_FALSE(contains(subacute, "nearly everybody after three months"));
    const auto chronic = text_of(since_days(200), Language::en);
    CHECK(contains(chronic, "several professionals"));
    CHECK(contains(chronic, "within three weeks"));
}

TEST_CASE("the most urgent finding decides which advice fits", "[core][care]") {
    CHECK(situation_of(with_flag("cauda-equina")) == AdviceSituation::emergency);
    auto both = with_flag("infection");
    both.complaint.radiation = core::Radiation::below_knee;
    both.complaint.dermatomal = core::Answer::yes;
    CHECK(situation_of(both) == AdviceSituation::red_flag);
    CHECK(situation_of(radicular()) == AdviceSituation::radicular);
    CHECK(situation_of(elsewhere()) == AdviceSituation::elsewhere);
    auto open = sample_case();
    open.complaint.onset.reset();
    CHECK(situation_of(open) == std::nullopt);
}

TEST_CASE("a line that introduces a list or a table does not stand at the foot of a page alone",
          "[reports][care]") {
    auto facts = sample_case();
    for (int limits = 1; limits <= 40; ++limits) {
        facts.work_limits.emplace_back("Not lifting above 10 kg.");
        const auto made = reports::make_document(core::DocumentKind::worker_report,
                                                 FiledCase(facts).file(), Language::en);
        REQUIRE_FALSE(made.refusal);
        for (const auto& page : RenderedReport(made.bytes, "worker-report").word_boxes()) {
            INFO(limits << " limits");
            CHECK_FALSE(last_word_of_body(page).ends_with(':'));
        }
    }
}

TEST_CASE("the worker reads what was agreed, not what was dropped or what the doctor looks into",
          "[reports][care]") {
    auto facts = sample_case();
    facts.care.advice = {{.advice = "advise-active", .choice = "ticked"},
                         {.advice = "advise-participatory", .choice = "dropped"},
                         {.advice = "check-beliefs", .choice = "ticked"}};
    const auto text = text_of(facts, Language::en);
    CHECK(contains(text, "Stay active: keep or resume daily activities"));
    CHECK_FALSE(contains(text, "Participatory ergonomics"));
    CHECK_FALSE(contains(text, "catastrophising"));
    const auto own =
        reports::make_document(core::DocumentKind::own_file, FiledCase(facts).file(), Language::en);
    const auto own_text = RenderedReport(own.bytes, "worker-report").text();
    CHECK(contains(own_text, "Participatory ergonomics"));
    CHECK(contains(own_text, "catastrophising"));
}

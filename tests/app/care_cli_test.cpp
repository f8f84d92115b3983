// Care and questionnaires on the command line, through the real program.
#include "tests/support/hard_blanks.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace werkrug;
using namespace werkrug::tests;
using Json = nlohmann::json;

namespace {

Finished cli(std::vector<std::string> words) {
    words.insert(words.begin(), cli_path().string());
    return run(words);
}

std::string done(std::vector<std::string> words) {
    const auto finished = cli(std::move(words));
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.empty());
    return finished.out;
}

const std::string case_file = (vectors_dir() / "case-care.xml").string();

Json scored(const std::string& form, const std::string& answers) {
    return Json::parse(done({"questionnaire", form, "--answers", answers, "--format", "json"}));
}

}  // namespace

TEST_CASE("care prints phase, plan, scores and what is due", "[cli][care]") {
    const auto text =
        without_hard_blanks(done({"care", case_file, "--on", "2026-03-16", "--lang", "en"}));
    for (const char* expected :
         {"chronic low-back pain, 116 days since the onset", "medium risk (STarT Back",
          "[x] advise: Stay active", "[-] advise: Participatory ergonomics",
          "[ ] check: ", "16 March 2026: 6", "why: chronic low-back pain [1]", "[2] Belgian KCE",
          "own: Elke pauze"})
        CHECK(text.find(expected) != std::string::npos);
    CHECK(text.find("no important change") == std::string::npos);  // nothing before it
    CHECK(text.find("6 April 2026: 5") == std::string::npos);      // of a later day
    const auto dutch = done({"care", case_file, "--on", "2026-04-06", "--lang", "nl"});
    CHECK(dutch.find("chronische lage rugpijn, 137 dagen sinds het begin") != std::string::npos);
    CHECK(dutch.find("geen belangrijke verandering") != std::string::npos);
    CHECK(dutch.find("[2] Belgische KCE-richtlijn") != std::string::npos);
    CHECK(dutch.find("Belgian") == std::string::npos);
}

TEST_CASE("care as JSON", "[cli][care]") {
    const auto json =
        Json::parse(done({"care", case_file, "--on", "2026-03-16", "--format", "json"}));
    CHECK(json["case"] == "2026-0042");
    CHECK(json["day"] == "2026-03-16");
    CHECK(json["situation"] == "chronic");
    CHECK(json["duration_days"] == 116);
    CHECK(json["risk"] ==
          Json{{"questionnaire", "start-back"}, {"date", "2026-03-16"}, {"class", "medium"}});
    CHECK(json["scores"][0]["questionnaire"] == "nprs");
    CHECK(json["scores"][0]["points"].size() == 1);  // the others are of a later day
    CHECK(json["scores"][0]["points"][0]["value"] == 6);
    CHECK(json["scores"][0]["points"][0]["since_last"].is_null());
    const auto later =
        Json::parse(done({"care", case_file, "--on", "2026-06-15", "--format", "json"}));
    CHECK(later["scores"][0]["points"][2]["value"] == 2);
    CHECK(later["scores"][0]["points"][2]["since_last"] == "improved");
    const auto before =
        Json::parse(done({"care", case_file, "--on", "2026-03-15", "--format", "json"}));
    CHECK(before["scores"].empty());
    CHECK(json["own_advice"][0]["due"] == "2026-04-20");
    CHECK(json["own_advice"][0]["done"] == false);
    CHECK(json["due"].empty());  // closed
    for (const auto& line : json["plan"]) CHECK_FALSE(line["source"].get<std::string>().empty());
}

TEST_CASE("own advice that is done says so", "[cli][care]") {
    auto xml = read_bytes(vectors_dir() / "case-care.xml");
    const std::string open = "done=\"no\"";
    REQUIRE(xml.find(open) != std::string::npos);
    const auto file = scratch_dir("care_cli_done") / "case.xml";
    write_bytes(file, xml.replace(xml.find(open), open.size(), "done=\"yes\""));
    const auto text = done({"care", file.string(), "--on", "2026-04-06", "--lang", "en"});
    CHECK(without_hard_blanks(text).find("lopen. (by 20 April 2026; done)") != std::string::npos);
    const auto json = Json::parse(done({"care", file.string(), "--format", "json"}));
    CHECK(json["own_advice"][0]["done"] == true);
}

TEST_CASE("the calendar is written to a file, with the stamp that was given", "[cli][care]") {
    const auto file = scratch_dir("care_cli") / "follow-up.ics";
    CHECK(done({"care", case_file, "--ics", file.string(), "--stamp", "2026-03-16T14:02:11Z",
                "--lang", "nl"})
              .empty());
    const auto calendar = read_bytes(file);
    CHECK(calendar.find("DTSTAMP:20260316T140211Z\r\n") != std::string::npos);
    CHECK(calendar.find("DTSTART;VALUE=DATE:20260615\r\n") != std::string::npos);
    const auto nowhere = scratch_dir("care_cli") / "none" / "follow-up.ics";
    CHECK(cli({"care", case_file, "--ics", nowhere.string()}).exit_code == 2);
    CHECK(cli({"care", case_file, "--ics", file.string(), "--stamp", "noon"}).exit_code == 2);
    CHECK(cli({"care", case_file, "--on", "2026-02-30"}).exit_code == 2);
}

// Worked answers of questionnaire_vectors.csv and the rules of questionnaires_scoring.csv.
TEST_CASE("a questionnaire is scored from its answers by item", "[cli][care]") {
    auto json = scored("start-back", "3=1,4=1,5=1,8=1,9=3,1=0,2=0,6=0,7=0");
    CHECK(json["scores"][0]["value"] == 5);
    CHECK(json["scores"][1]["value"] == 3);
    CHECK(json["classes"] == Json::array({"medium"}));
    json = scored("SBST", "1=1,2=0");  // by its code too
    CHECK(json["scores"][0]["value"].is_null());
    CHECK(json["scores"][0]["unanswered"] == Json::array({3, 4, 5, 6, 7, 8, 9}));
    json = scored("odi", "1=1,2=1,3=1,4=1,5=1,6=1,7=1,9=1,10=1");
    CHECK(json["scores"][0]["value"] == 20);  // 9 of 45
    CHECK(json["scores"][0]["unanswered"] == Json::array({8}));
    const auto text = done({"questionnaire", "odi", "--answers", "1=1,2=1", "--lang", "en"});
    CHECK(text.find("no score; not answered: items 3, 4, 5, 6, 7, 8, 9, 10") != std::string::npos);
    CHECK(text.find("at most 1 may be") != std::string::npos);
}

TEST_CASE("answers that a form does not have are refused and not repeated", "[cli][care]") {
    for (const char* answers :
         {"1=5", "10=1", "0=1", "1", "1=", "=1", "1=1,1=0", "x=1", "1=1;2=1", "1=99999999999"}) {
        const auto finished =
            cli({"questionnaire", "start-back", "--answers", answers, "--lang", "en"});
        INFO(answers << ": " << finished.err);
        CHECK(finished.exit_code == 2);
    }
    const auto unknown = cli({"questionnaire", "nothing", "--answers", "1=1", "--lang", "en"});
    CHECK(unknown.exit_code == 2);
    CHECK(unknown.err.find("start-back") != std::string::npos);
}

// Appointments for a calendar program: read back by python3-icalendar, nothing of the person in it.
#include "core/care/calendar.hpp"

#include "core/case/case_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

core::Case open_case() {
    auto facts =
        core::read_case(read_bytes(vectors_dir() / "case-care.xml"), "case-care.xml").facts;
    facts.care.appointments.push_back({.reason = "no day yet"});
    facts.care.appointments.push_back({.date = date("2026-09-01"), .reason = "Zzreden"});
    return facts;
}

std::string calendar_of(const core::Case& facts, Language language = Language::nl) {
    const auto stamp = core::parse_timestamp("2026-03-16T14:02:11Z");
    REQUIRE(stamp);
    return core::follow_up_calendar(facts, *stamp, core::Translator(language));
}

// "UID|DTSTAMP|DTSTART|SUMMARY" of each event, as another program reads them.
std::vector<std::string> read_back(const std::string& calendar) {
    const auto file = scratch_dir("calendar") / "follow-up.ics";
    write_bytes(file, calendar);
    const auto finished = run({"/usr/bin/python3", "-c", R"(
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
assert str(calendar["VERSION"]) == "2.0" and calendar["PRODID"], "not a calendar"
assert not calendar.errors, calendar.errors
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    print("|".join([str(event["UID"]), event["DTSTAMP"].dt.isoformat(),
                    event["DTSTART"].dt.isoformat(), str(event["SUMMARY"])]))
)",
                               file.string()});
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    std::vector<std::string> events;
    std::istringstream lines(finished.out);
    for (std::string line; std::getline(lines, line);) events.push_back(line);
    return events;
}

}  // namespace

TEST_CASE("another program reads the appointments to come", "[core][care][once]") {
    CHECK(core::calendar_events(open_case()) == 2);
    CHECK(core::calendar_events({}) == 0);
    // The UIDs by sha256sum: the first 32 digits of "2026-0042\nappointment/2026-06-15/1", with
    // version and variant put in.
    CHECK(read_back(calendar_of(open_case())) ==
          std::vector<std::string>{
              "fb39c3a1-6a8a-8c06-a17c-141c3075b82f|2026-03-16T14:02:11+00:00|2026-06-15|"
              "Vervolgafspraak, casus 2026-0042",
              "3d72dd22-90f5-81d9-a100-be0b393acdec|2026-03-16T14:02:11+00:00|2026-09-01|"
              "Vervolgafspraak, casus 2026-0042"});
}

TEST_CASE("an appointment stays the same event when another is removed or took place",
          "[core][care][once]") {
    auto facts = open_case();
    auto& all = facts.care.appointments;
    all.push_back({.date = date("2026-09-01"), .reason = "the same day"});
    const auto before = read_back(calendar_of(facts));
    REQUIRE(before.size() == 3);
    CHECK(before[1] != before[2]);  // differ in the UID only
    all[1].done = true;             // on 15 June
    CHECK(read_back(calendar_of(facts)) == std::vector<std::string>{before[1], before[2]});
    all.erase(all.begin(), all.begin() + 2);
    CHECK(read_back(calendar_of(facts)) == std::vector<std::string>{before[1], before[2]});
    all[1].done = true;  // the first of two on a day; the other keeps its number
    CHECK(read_back(calendar_of(facts)) == std::vector<std::string>{before[2]});
    facts.id = "2026-0043";
    CHECK(read_back(calendar_of(facts)).at(0).substr(0, 36) != before[2].substr(0, 36));
}

TEST_CASE("a case number of any characters and length is folded, escaped and read back",
          "[core][care][once]") {
    auto facts = open_case();
    facts.id = "a\\b;c,d\n" + std::string(60, 'x') + "äöü€𝄞" + std::string(200, 'y') + "é";
    const auto calendar = calendar_of(facts, Language::en);
    const auto events = read_back(calendar);
    REQUIRE(events.size() >= 2);
    std::string all;
    for (const auto& event : events) all += event + "\n";
    CHECK(all.find("Follow-up appointment, case " + facts.id) != std::string::npos);
    std::istringstream lines(calendar);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        REQUIRE(line.ends_with('\r'));
        CHECK(line.size() <= 76);  // 75 octets and the CR
        // No character is cut in two.
        CHECK((static_cast<unsigned char>(line[line[0] == ' ' ? 1 : 0]) & 0xC0U) != 0x80U);
    }
}

TEST_CASE("a calendar holds no name and no medical fact", "[core][care][leak]") {
    const auto facts = open_case();
    const auto calendar = calendar_of(facts);
    for (const auto& word :
         {facts.worker.family_name, facts.worker.given_name, facts.employment.employer,
          facts.physician.name, facts.care.appointments[1].reason, std::string{"Zzreden"},
          facts.care.appointments[0].outcome, std::string{"no day yet"}})
        CHECK(calendar.find(word) == std::string::npos);
    CHECK(calendar.find("20260406") == std::string::npos);  // took place
    CHECK(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(calendar.ends_with("END:VCALENDAR\r\n"));
}

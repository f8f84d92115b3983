// Every check of the instrument reader, each on the shipped instrument with one thing broken.
#include "tables/instrument_reader.hpp"

#include "tests/support/paths.hpp"
#include "tests/tables/problems_of.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace werkrug;
using namespace werkrug::tables;
using werkrug::tests::position_of;
using werkrug::tests::problems_of;

namespace {

const std::string& shipped_text() {
    return default_instrument().xml;
}

// The shipped instrument with the first `from` after `after` replaced by `to`.
std::string broken(const std::string& after, const std::string& from, const std::string& to) {
    auto text = shipped_text();
    const auto start = text.find(after);
    REQUIRE(start != std::string::npos);
    const auto found = text.find(from, start);
    REQUIRE(found != std::string::npos);
    return text.replace(found, from.size(), to);
}

struct Fault {
    std::string after;    // where to begin looking
    std::string from;     // what to replace
    std::string to;       // by what
    std::string place;    // first text from `after` on at which the problem must be reported
    std::string message;  // in English
};

const std::string lifting = "<factor id=\"lifting\"";
const std::string bands = "<age-bands>";
const std::string cells = "<table>";

void check_fault(const Fault& fault) {
    CAPTURE(fault.after, fault.from, fault.to);
    const auto text = broken(fault.after, fault.from, fault.to);
    const auto start = text.find(fault.after);
    REQUIRE(start != std::string::npos);
    const auto offset = text.find(fault.place, start);
    REQUIRE(offset != std::string::npos);
    const auto problems = problems_of([&] { read_instrument(text, "broken.xml"); });
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem& problem) {
        return to_english(problem.what) == fault.message;
    });
    CAPTURE(to_english(problems.front(), "broken.xml"));
    REQUIRE(found != problems.end());
    CHECK(found->position.line == position_of(text, offset).line);
    CHECK(found->position.column == position_of(text, offset).column);
}

}  // namespace

TEST_CASE("The form of an instrument file is checked", "[tables][instrument]") {
    check_fault(GENERATE(values<Fault>({
        {"<instrument", "format=\"1\"", "format=\"2\"", "format=", "This format is not known"},
        {"<instrument", "status=\"derived\"", "status=\"official\"",
         "status=", "This value is not known"},
        {"<instrument", "version=\"1\"", "version=\"\"", "version=", "A text is missing here"},
        {"<instrument", "version=\"1\"", "", "<instrument", "Attribute “version” is missing"},
        {"<instrument", "version=\"1\"", "version=\"1\" author=\"x\"",
         "author=", "Unknown attribute “author”"},
        {"<instrument", "id=\"lbp-loetters-2003\"", "id=\"LBP Lötters\"",
         "id=", "This cannot be an id"},
        {"<title>", "<en>Work-", "<fr/><en>Work-", "<fr/>", "Unknown element <fr>"},
        {"<diagnosis ", "<definition>", "<definition> x", "<definition>",
         "Text is not allowed in <definition>"},
        {"<red-flag id=\"trauma\"", "<en>Trauma (an accident or a fall) before the complaints</en>",
         "", "<red-flag id=\"trauma\"", "<en> is missing"},
        {"<red-flag id=\"trauma\"", "<en>Trauma (an accident or a fall) before the complaints</en>",
         "<en> </en>", "<en> </en>", "A text is missing here"},
        {"<red-flag id=\"trauma\"", "<nl>", "<nl>x</nl><nl>", "<nl>Trauma",
         "<nl> stands here twice"},
        {"<red-flag id=\"cauda-equina\"", "\"yes\"", "\"ja\"",
         "emergency=", "This value is not known"},
        {"<diagnosis ", "\"42\"", "\"6 weken\"",
         "subacute-from-days=", "This is not a whole number"},
        {"<diagnosis ", "\"42\"", "\"0\"", "subacute-from-days=", "This number is out of range"},
        {lifting, "odds-ratio=\"1.51\"", "odds-ratio=\"1,51\"", "odds-ratio=\"1,51\"",
         "This is not a number"},
        {lifting, "odds-ratio=\"1.51\"", "odds-ratio=\"1e999\"", "odds-ratio=\"1e999\"",
         "This is not a number"},
        {lifting, "odds-ratio=\"1.51\"", "odds-ratio=\"0\"", "odds-ratio=\"0\"",
         "This number is out of range"},
        {lifting, "points=\"4\" ", "", "<level name=\"moderate\"", "Attribute “points” is missing"},
        {lifting, "comparison=\"at-least\"", "comparison=\"&gt;=\"", "comparison=\"&gt;",
         "This value is not known"},
        {"<work-relatedness>", "<model ", "<x-model ", "<work-relatedness>", "<model> is missing"},
    })));
}

TEST_CASE("Ids are unique and references resolve", "[tables][instrument]") {
    check_fault(GENERATE(values<Fault>({
        {"<red-flags>", "id=\"malaise\"", "id=\"trauma\"",
         "id=\"trauma\" source=\"ncvb-d004\">\n        <nl>Regelmatig",
         "Id “trauma” is used twice"},
        {"<sources>", "id=\"ncvb-six-steps\"", "id=\"ncvb-d004\"",
         "id=\"ncvb-d004\">Nederlands Centrum voor Beroepsziekten (NCvB), stap",
         "Id “ncvb-d004” is used twice"},
        {"<factors>", "id=\"bending-twisting\"", "id=\"lifting\"",
         "id=\"lifting\" counted=\"yes\">\n        <title>\n          <nl>Buigen",
         "Id “lifting” is used twice"},
        {bands, "id=\"35-45\"", "id=\"under-35\"", "id=\"under-35\" from=\"35\"",
         "Id “under-35” is used twice"},
        {"<threshold", "source=\"loetters-2003\"", "source=\"nobody\"",
         "source=", "There is no source “nobody” in this file"},
        {lifting, "measure=\"lifts_over_25kg_per_shift\"", "measure=\"lifts\"", "measure=\"lifts\"",
         "There is no measure “lifts” in this file"},
        {"<orientations>", "factor=\"lifting\"", "factor=\"pushing\"",
         "factor=", "There is no factor “pushing” in this file"},
        {"<row points=\"3\"", "band=\"35-45\"", "band=\"over-45\"", "band=\"over-45\"",
         "Here the cell of age band “35-45” is due"},
    })));
}

TEST_CASE("Diagnosis and levels make sense", "[tables][instrument]") {
    check_fault(GENERATE(values<Fault>({
        {"<diagnosis ", "chronic-over-days=\"84\"", "chronic-over-days=\"41\"",
         "chronic-over-days=", "Chronic begins before subacute does"},
        {"<red-flag id=\"onset-age\"", "onset-age-under=\"20\"", "onset-age-under=\"56\"",
         "onset-age-over=", "This flag would hold at every age"},
        {"<codes>", "radiation=\"below-knee\"", "radiation=\"below-knee\" duration=\"acute\"",
         "<codes>", "No code for radiation below-knee, duration chronic"},
        {lifting, "points=\"0\"", "points=\"1\"", "points=\"1\"",
         "The lowest level must have 0 points"},
        {lifting, "odds-ratio=\"1\"", "odds-ratio=\"1.01\"", "odds-ratio=\"1.01\"",
         "The lowest level must have odds ratio 1"},
        {lifting, "name=\"none\"", "name=\"moderate\"", "name=\"moderate\"",
         "The first level of a factor must be “none”"},
        {lifting, "name=\"high\"", "name=\"moderate\"", "name=\"moderate\" points=\"7\"",
         "Levels must stand from low to high, each once"},
        {lifting, "points=\"7\"", "points=\"3\"", "points=\"3\"",
         "A higher level must not have fewer points"},
        {lifting, "odds-ratio=\"1.92\"", "odds-ratio=\"1.5\"", "odds-ratio=\"1.5\"",
         "A higher level must not have a lower odds ratio"},
        {lifting, "odds-ratio-low=\"1.31\" ", "", "<level name=\"moderate\"",
         "One limit of the interval is missing"},
        {lifting, "odds-ratio-low=\"1.31\"", "odds-ratio-low=\"1.6\"",
         "odds-ratio-low=", "The odds ratio lies outside its interval"},
        {lifting, "odds-ratio-high=\"1.74\"", "odds-ratio-high=\"1.4\"",
         "odds-ratio-high=", "The odds ratio lies outside its interval"},
        {lifting, "points=\"4\"", "points=\"5\"", "points=\"5\"",
         "The points differ from the rounded log odds ratio"},
    })));
}

TEST_CASE("Age bands cover the ages without gap or overlap", "[tables][instrument]") {
    check_fault(GENERATE(values<Fault>({
        {bands, "from=\"15\"", "from=\"16\"", "from=\"16\"",
         "The age bands must begin at 15 years or before"},
        {bands, "to=\"75\"", "to=\"74\"", "to=\"74\"", "The age bands must reach 75 years"},
        {bands, "to=\"34\"", "to=\"33\"", "from=\"35\"", "A gap between two age bands"},
        {bands, "to=\"34\"", "to=\"35\"", "from=\"35\"", "Two age bands overlap"},
        {bands, "to=\"45\"", "to=\"34\"", "to=\"34\" prior-percent=\"30\"",
         "This age band ends before it begins"},
    })));
}

TEST_CASE("The table is complete, monotone, and that of the model", "[tables][instrument]") {
    const std::string last_row =
        "      <row points=\"19\"><cell band=\"under-35\">66.3</cell><cell "
        "band=\"35-45\">59.5</cell>"
        "<cell band=\"over-45\">56.1</cell></row>\n";
    check_fault(GENERATE_COPY(values<Fault>({
        {cells, last_row, "", cells, "The table has 19 rows instead of 20"},
        {cells, "<row points=\"4\">", "<row points=\"5\">", "points=\"5\"",
         "Here the row of 4 points is due"},
        {cells, "<cell band=\"over-45\">6.3</cell>", "", "<row points=\"1\">",
         "This row has 2 cells instead of 3"},
        {cells, ">6.3<", "><", "<cell band=\"over-45\"><", "A number is missing here"},
        {cells, ">6.3<", ">6,3<", "<cell band=\"over-45\">6,3", "This is not a number"},
        {cells, ">6.3<", ">106.3<", "<cell band=\"over-45\">106.3", "This number is out of range"},
        {cells, ">49.3<", ">46.2<", "<cell band=\"under-35\">46.2",
         "The table falls as the points rise"},
        {cells, ">44.2<", ">49.4<", "<cell band=\"35-45\">49.4", "The table rises with age"},
        {cells, ">44.2<", ">44.3<", "<cell band=\"35-45\">44.3",
         "The cell differs from the model of this instrument"},
    })));
}

TEST_CASE("A published table need not be that of the model, but must be monotone",
          "[tables][instrument]") {
    auto text = broken("<instrument", "status=\"derived\"", "status=\"published\"");
    const std::string cell = "<cell band=\"35-45\">44.2</cell>";
    const auto at = text.find(cell);
    REQUIRE(at != std::string::npos);
    text.replace(at, cell.size(), "<cell band=\"35-45\">45.0</cell>");
    CHECK(read_instrument(text, "own.xml").instrument.table[10][1] == 45.0);
    text.replace(at, cell.size(), "<cell band=\"35-45\">41.0</cell>");
    CHECK(problems_of([&] { read_instrument(text, "own.xml"); }).size() ==
          2);  // falls; rises to 41.7
}

TEST_CASE("All problems of an instrument are told at once, in the order of the file",
          "[tables][instrument]") {
    auto text = broken(cells, ">49.3<", ">49.4<");
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"to=\"34\" ", "to=\"33\" "}, {"points=\"4\"", "points=\"3\""}, {"\"84\"", "\"8\""}})
        text.replace(text.find(from), from.size(), to);
    std::vector<std::string> messages;
    for (const auto& problem : problems_of([&] { read_instrument(text, "broken.xml"); }))
        messages.push_back(to_english(problem.what));
    CHECK(messages ==
          std::vector<std::string>{"Chronic begins before subacute does",
                                   "The points differ from the rounded log odds ratio",
                                   "A gap between two age bands",
                                   "The cell differs from the model of this instrument"});
}

TEST_CASE("Another kind of file is no instrument", "[tables][instrument]") {
    const auto problems =
        problems_of([] { load_instrument((tests::vectors_dir() / "case.xml").string()); });
    REQUIRE(problems.size() == 1);
    CHECK(to_english(problems.front().what) == "This is not an instrument file");
}

TEST_CASE("An instrument cut off anywhere is refused with a place", "[tables][instrument]") {
    const auto& text = shipped_text();
    const auto end = text.rfind('>');
    for (std::size_t size = 0; size < end; size += 997) {
        CAPTURE(size);
        const auto problems =
            problems_of([&] { read_instrument(text.substr(0, size), "cut.xml"); });
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().position.line > 0);
    }
}

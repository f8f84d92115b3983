// Reading an element strictly: what is not asked for, missing, doubled or malformed is reported.
#include "tables/xml/element.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tables;

namespace {

struct Reading {
    explicit Reading(std::string text)
        : document(std::move(text), "t"), root(document, document.root(), "root", log) {}

    std::string problem(std::size_t index = 0) const {
        return index < log.problems.size() ? to_english(log.problems[index], "t") : "none";
    }

    StrictDocument document;
    ReadingLog log{};
    Element root;
};

}  // namespace

TEST_CASE("Numbers in attributes are read strictly", "[tables][xml]") {
    const auto problem = [](const std::string& value) {
        Reading reading{"<root\n n=\"" + value + "\"/>"};
        const auto number = reading.root.number_attribute("n");
        CHECK(number.has_value() == reading.log.problems.empty());
        return reading.problem();
    };
    const std::string not_a_number = "t:2:2: root/@n: This is not a number ";
    CHECK(problem("2.5") == "none");
    CHECK(problem("-1e3") == "none");
    CHECK(problem("2,5") == not_a_number + "(Write decimals with a point, as in 2.5)");
    CHECK(problem("1e999") == not_a_number + "(It is too large or too small)");
    CHECK(problem("") == not_a_number + "(It is empty)");
    for (const auto* text :
         {"nan", "inf", "-infinity", "12kg", "0x10", " 1", "1 ", "+1", "--1", "1.2.3"}) {
        CAPTURE(text);
        CHECK(problem(text) ==
              not_a_number +
                  "(Only digits, with a minus before and a decimal point where needed; no unit)");
    }
}

TEST_CASE("Whole numbers have no decimals", "[tables][xml]") {
    Reading reading{"<root a=\"7\" b=\"2.5\" c=\"99999999999\" d=\"-3\"/>"};
    CHECK(reading.root.whole_attribute("a") == 7);
    CHECK(reading.root.whole_attribute("d") == -3);
    CHECK(reading.log.problems.empty());
    CHECK_FALSE(reading.root.whole_attribute("b"));
    CHECK_FALSE(reading.root.whole_attribute("c"));
    CHECK(reading.problem(0) == "t:1:13: root/@b: This is not a whole number");
    CHECK(reading.log.problems[1].position == Position{1, 21});
}

TEST_CASE("What was not asked for is reported", "[tables][xml]") {
    Reading reading{"<root a=\"1\" z=\"2\">\n <b/>\n <c/>stray\n</root>"};
    CHECK(reading.root.attribute("a") == "1");
    CHECK(reading.root.child("b"));
    reading.root.finish();
    REQUIRE(reading.log.problems.size() == 3);
    CHECK(reading.problem(0) == "t:1:13: root/@z: Unknown attribute “z” (Known here: a)");
    CHECK(reading.problem(1) == "t:3:2: root/c: Unknown element <c> (Known here: b)");
    CHECK(reading.problem(2) == "t:1:1: root: Text is not allowed in <root>");
}

TEST_CASE("What is missing or doubled is reported", "[tables][xml]") {
    Reading reading{"<root>\n <b/>\n <b/>\n</root>"};
    CHECK(reading.root.required_attribute("a").empty());
    CHECK(reading.root.child("b"));
    CHECK_FALSE(reading.root.required_child("c"));
    CHECK_FALSE(reading.root.child("d"));
    reading.root.finish();
    REQUIRE(reading.log.problems.size() == 3);
    CHECK(reading.problem(0) == "t:1:1: root/@a: Attribute “a” is missing");
    CHECK(reading.problem(1) == "t:3:2: root/b: <b> stands here twice");
    CHECK(reading.problem(2) == "t:1:1: root/c: <c> is missing");
}

TEST_CASE("Paths number repeated elements, and their places are kept", "[tables][xml]") {
    Reading reading{"<root>\n <b x=\"1\"/>\n <c/>\n <b x=\"2\"/>\n</root>"};
    auto elements = reading.root.children("b");
    REQUIRE(elements.size() == 2);
    CHECK(elements[1].path() == "root/b[2]");
    CHECK(elements[1].number_attribute("x") == 2.0);
    CHECK(reading.log.places.at("root/b[2]") == Position{4, 2});
    CHECK(reading.log.places.at("root/b[2]/@x") == Position{4, 5});
}

TEST_CASE("Text loses the white space around it only", "[tables][xml]") {
    Reading reading{"<root>\n  a &amp; <!-- no --> <![CDATA[<b>]]>\n</root>"};
    CHECK(reading.root.text() == "a &  <b>");
    Reading empty{"<root> </root>"};
    CHECK_FALSE(empty.root.number());
    CHECK(empty.log.problems.empty());
    Reading number{"<root> 4.5 </root>"};
    CHECK(number.root.number() == 4.5);
    Reading wrong{"<root>4,5</root>"};
    CHECK_FALSE(wrong.root.number());
    CHECK(wrong.problem() ==
          "t:1:1: root: This is not a number (Write decimals with a point, as in 2.5)");
}

TEST_CASE("A file full of problems does not fill the memory", "[tables][xml]") {
    std::string text = "<root>";
    for (int i = 0; i < 50'000; ++i) text += "<b/>";
    Reading reading{text + "</root>"};
    reading.root.finish();
    CHECK(reading.log.problems.size() == 501);
    CHECK(reading.problem(500) == "t:1:2007: More problems follow; these come first");
}

TEST_CASE("Messages do not repeat what was typed into a field", "[tables][xml]") {
    Reading reading{"<root n=\"zeurende pijn\"/>"};
    reading.root.number_attribute("n");
    CHECK(reading.problem().find("zeurende") == std::string::npos);
}

// Hostile and broken XML: refused with its place, soon, and without much memory.
#include "tables/xml/strict_document.hpp"

#include "tests/support/paths.hpp"
#include "tests/tables/problems_of.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>

using namespace werkrug;
using werkrug::tables::StrictDocument;
using werkrug::tests::problems_of;

namespace {

Problem fault_of(std::string text) {
    const auto problems = problems_of([&] {
        StrictDocument{std::move(text), "test.xml", tables::XmlLimits{}};
    });
    REQUIRE(problems.size() == 1);
    return problems.front();
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

struct Broken {
    std::string text;
    Position position;
    std::string message;
};

}  // namespace

TEST_CASE("Broken XML is refused with line and column", "[tables][xml]") {
    using namespace std::string_literals;
    const auto broken = GENERATE(values<Broken>({
        {"", {1, 1}, "The file holds no XML element"},
        {"  \n ", {2, 2}, "The file holds no XML element"},
        {"just text", {1, 1}, "Text outside the root element"},
        {"<a>\n<b></a>", {2, 4}, "End tag </a> where </b> is due"},
        {"<a>\n<b>", {2, 4}, "The file ends inside <b>"},
        {"<a><b/></a", {1, 11}, "“>” is missing here"},
        {"</a>", {1, 1}, "End tag without a start: </a>"},
        {"<a/>\n<b/>", {2, 1}, "A second root element: <b>"},
        {"<a/>\n  tail", {2, 3}, "Text outside the root element"},
        {"<a/><![CDATA[tail]]>", {1, 5}, "Text outside the root element"},
        {"<a>\n <b x=\"1\" y=\"2\" x=\"3\"/></a>", {2, 17}, "Attribute “x” stands here twice"},
        {"<a x=1/>", {1, 6}, "A quotation mark is missing here"},
        {"<a x=\"1\"y=\"2\"/>", {1, 9}, "“>” is missing here"},
        {"<a x=\"1/>", {1, 6}, "What begins here has no end"},
        {"<a x=\"<\"/>", {1, 7}, "“<” in an attribute"},
        {"<a>&foo;</a>", {1, 4}, "An entity that is not known, or a bare “&”"},
        {"<a x=\"a &b\"/>", {1, 9}, "An entity that is not known, or a bare “&”"},
        {"<a>AT&T</a>", {1, 6}, "An entity that is not known, or a bare “&”"},
        {"<a>&#0;</a>", {1, 4}, "A character reference that XML does not allow"},
        {"<a>&#xD800;</a>", {1, 4}, "A character reference that XML does not allow"},
        {"<a>&#99999999999;</a>", {1, 4}, "A character reference that XML does not allow"},
        {"<a>]]></a>", {1, 4}, "“]]>” in text"},
        {"<a><!-- a -- b --></a>", {1, 4}, "A comment may not contain “--”"},
        {"<a><!-- a </a>", {1, 4}, "What begins here has no end"},
        {"<a><?xml version=\"1.0\"?></a>",
         {1, 4},
         "The XML declaration may only stand at the very start"},
        {"<1a/>", {1, 2}, "A name is missing here"},
        {"<a>\0</a>"s, {1, 4}, "A NUL byte"},
        {"<a/>\0<b/>"s, {1, 5}, "A NUL byte"},
        {"<a>\x01</a>", {1, 4}, "A control character that XML does not allow"},
        {"<a>\xC3\xA9 \xE9</a>", {1, 7}, "Bytes that are not text in UTF-8"},
        {"<a>\xC0\x80</a>", {1, 4}, "Bytes that are not text in UTF-8"},      // NUL in two bytes
        {"<a>\xED\xA0\x80</a>", {1, 4}, "Bytes that are not text in UTF-8"},  // half a pair
        {"<a>\xE2\x82", {1, 4}, "Bytes that are not text in UTF-8"},          // cut off
        {"\xFF\xFE<\0a\0/\0>\0"s, {1, 1}, "The file is not UTF-8 but UTF-16"},
        {"\xFE\xFF\0<\0a\0/\0>"s, {1, 1}, "The file is not UTF-8 but UTF-16"},
        {"<\0a\0/\0>\0"s, {1, 1}, "The file is not UTF-8 but UTF-16"},
        {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>",
         {1, 21},
         "The file says that it is not UTF-8"},
        {"<?xml version=\"1.1\"?><a/>", {1, 7}, "Only XML 1.0 can be read"},
        {"<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>",
         {1, 1},
         "Document type declarations are not allowed"},
        {"<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
         {2, 1},
         "Document type declarations are not allowed"},
    }));
    CAPTURE(broken.text);
    const auto fault = fault_of(broken.text);
    CHECK(to_english(fault.what) == broken.message);
    CHECK(fault.position.line == broken.position.line);
    CHECK(fault.position.column == broken.position.column);
}

TEST_CASE("A byte order mark is no part of the first line", "[tables][xml]") {
    CHECK(fault_of("\xEF\xBB\xBF<a>&x;</a>").position == Position{1, 4});
    const StrictDocument document{"\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\n<a/>", "t"};
    CHECK(std::string{document.root().name()} == "a");
    CHECK(document.position(document.root()) == Position{2, 1});
}

TEST_CASE("Elements and attributes are found in the source", "[tables][xml]") {
    const std::string text =
        "<!-- x=\"0\" --><a>\r\n  <b  xx='x=\"1\"'\n\ty = \"&lt;\" x=\"3\"/>\n <\xC3\xA9/></a>";
    const StrictDocument document{text, "t"};
    const auto b = document.root().child("b");
    CHECK(document.position(document.root()) == Position{1, 15});
    CHECK(document.position(b) == Position{2, 3});
    CHECK(document.position(b, "xx") == Position{2, 7});
    CHECK(document.position(b, "y") == Position{3, 2});
    CHECK(document.position(b, "x") == Position{3, 13});
    CHECK(document.position(b, "absent") == document.position(b));
    CHECK(document.position(document.root().child("\xC3\xA9")) == Position{4, 2});
    CHECK(std::string{b.attribute("y").value()} == "<");
}

TEST_CASE("Limits of an XML file", "[tables][xml]") {
    SECTION("a million elements inside each other") {
        const auto fault = fault_of(repeated("<a>", 1'000'000));
        CHECK(to_english(fault.what) == "Elements are nested too deeply");
        CHECK(fault.position == Position{1, 1 + 24 * 3});
    }
    SECTION("very many elements") {
        const auto fault = fault_of("<a>\n" + repeated("<b/>", 1'000'000) + "</a>");
        CHECK(to_english(fault.what) == "Too many elements");
        CHECK(fault.position == Position{2, 1 + 99'999 * 4});
    }
    SECTION("very many attributes") {
        std::string text = "<a";
        for (int i = 0; i < 200'000; ++i) text += " a" + std::to_string(i) + "=\"\"";
        CHECK(to_english(fault_of(text + "/>").what) == "Too many attributes");
    }
    SECTION("a text one byte too long") {
        const auto max_bytes = tables::XmlLimits{}.max_bytes;
        const auto fault = fault_of("<a>" + std::string(max_bytes - 6, ' ') + "</a>");
        CHECK(to_english(fault.what) == "The file is too large");
        CHECK_NOTHROW(StrictDocument{"<a>" + std::string(max_bytes - 7, ' ') + "</a>", "t"});
    }
}

TEST_CASE("Only ordinary files of a sensible size are read", "[tables][xml]") {
    namespace fs = std::filesystem;
    const auto folder = tests::scratch_dir("read_file");
    const auto message = [](const fs::path& path) {
        return to_english(problems_of([&] { tables::read_file(path.string()); }).front().what);
    };
    tests::write_bytes(folder / "small.xml", "<a/>\r\n");
    CHECK(tables::read_file((folder / "small.xml").string()) == "<a/>\r\n");
    CHECK(message(folder / "absent.xml") == "There is no such file");
    CHECK(message(folder) == "This is not an ordinary file");
    CHECK(message("/dev/zero") == "This is not an ordinary file");

    tests::write_bytes(folder / "large.xml", "");
    fs::resize_file(folder / "large.xml", 100'000'000);
    const auto start = std::chrono::steady_clock::now();
    CHECK(message(folder / "large.xml") == "The file is too large");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds{100});
}

// Lines are broken where they may be, and nothing but the blanks at their ends is lost.
#include "reports/layout/text_lines.hpp"

#include "reports/pdf/utf8.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::reports;
using layout::break_lines;

namespace {

constexpr pdf::TextStyle ten_points{pdf::Weight::regular, 10, {}};

double width(std::string_view text) {
    return pdf::text_width(text, ten_points.weight, ten_points.size_pt);
}

std::vector<std::string> lines_of(std::string_view text, double width_pt) {
    std::vector<std::string> lines;
    for (const auto& line : break_lines(text, ten_points, width_pt)) lines.emplace_back(line);
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines break at blanks") {
    CHECK(lines_of("rug en nek", width("rug en")) == Lines{"rug en", "nek"});
    CHECK(lines_of("rug en nek", width("rug en nek")) == Lines{"rug en nek"});
    CHECK(lines_of("rug en nek", width("rug en ne")) == Lines{"rug en", "nek"});
    CHECK(lines_of("", 100) == Lines{""});
}

TEST_CASE("line feeds always break, and empty lines stay") {
    CHECK(lines_of("een\ntwee\n\ndrie", 200) == Lines{"een", "twee", "", "drie"});
}

TEST_CASE("a hyphen breaks between letters only") {
    CHECK(lines_of("bedrijfs-arts", width("bedrijfs-a")) == Lines{"bedrijfs-", "arts"});
    CHECK(lines_of("kg 10-25", width("kg 10-2")) == Lines{"kg", "10-25"});
    CHECK(lines_of("graden -5", width("graden -")) == Lines{"graden", "-5"});
}

TEST_CASE("a no-break blank does not break") {
    CHECK(lines_of("is 50\u00a0%", width("is 50\u00a0")) == Lines{"is", "50\u00a0%"});
}

TEST_CASE("a word wider than a line is broken within") {
    const auto lines = lines_of("WWWWWWWW", width("WWW"));
    CHECK(lines == Lines{"WWW", "WWW", "WW"});
    CHECK(lines_of("ëëëë", width("ëë")) == Lines{"ëë", "ëë"});
    CHECK(lines_of("ễễ", 0.1) == Lines{"ễ", "ễ"});  // one character at least, and a whole one
}

TEST_CASE("a blank more at the end of a line is not the start of the next") {
    CHECK(lines_of("rug  en", width("rug")) == Lines{"rug", "en"});
}

TEST_CASE("text is made fit for a document") {
    CHECK(pdf::normalised("a\tb\rc\x01") == "a bc");
    CHECK(pdf::normalised("patie\u0308nt") == "patiënt");
    CHECK(pdf::normalised("plain") == "plain");
    CHECK(pdf::normalised("a\xFFz") == "a\uFFFDz");
    CHECK(pdf::normalised("\xC3") == "\uFFFD");            // cut short
    CHECK(pdf::normalised("\xC0\xAF") == "\uFFFD\uFFFD");  // longer than it need be
}

// Choosing an occupation: what the search finds, and what becomes of the words of the case.
#include "app/gui/occupation/occupation_rows.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;

namespace {

std::vector<std::string> codes_with(std::string_view typed) {
    std::vector<std::string> codes;
    for (const auto* group : app::occupations_with(typed)) codes.push_back(group->code);
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("occupations are found by code and by words of either language") {
    CHECK(codes_with("").size() == 436);
    CHECK(codes_with("933") == Codes{"9331", "9332", "9333", "9334"});
    CHECK(codes_with("freight HANDLERS") == Codes{"9333"});
    CHECK(codes_with("  metselaars ") == Codes{"7112"});
    CHECK(codes_with("83 bus") == Codes{"8331"});
    CHECK(codes_with("VERPLEEGKUNDIGEN hogere") == Codes{"2221"});
    CHECK(codes_with("no such occupation").empty());
}

TEST_CASE("a code is told in words") {
    const core::Translator english{Language::en};
    const core::Translator dutch{Language::nl};
    const core::CodedText porter{.scheme = "ISCO-08", .code = "9333", .text = "magazijn"};
    CHECK(app::occupation_line(porter, english) == "ISCO-08: Freight handlers");
    CHECK(app::occupation_line(porter, dutch) == "ISCO-08: Laders en lossers");
    CHECK(app::occupation_line({.code = "9330"}, english) == "ISCO-08 has no unit group 9330.");
    CHECK(app::occupation_line({.text = "stratenmaker"}, english).empty());
    CHECK(app::occupation_line({.scheme = "BRC-2014", .code = "1212"}, english).empty());
}

TEST_CASE("taking over an occupation leaves words of one's own") {
    const auto& porter = *tables::find_occupation("9333");
    const auto& mason = *tables::find_occupation("7112");
    core::CodedText occupation{};
    core::take_occupation(occupation, porter, Language::en);
    CHECK(occupation ==
          core::CodedText{.scheme = "ISCO-08", .code = "9333", .text = "Freight handlers"});
    core::take_occupation(occupation, mason, Language::nl);
    CHECK(occupation ==
          core::CodedText{.scheme = "ISCO-08", .code = "7112", .text = "Metselaars e.d."});
    occupation.text = "voeger";
    core::take_occupation(occupation, porter, Language::nl);
    CHECK(occupation == core::CodedText{.scheme = "ISCO-08", .code = "9333", .text = "voeger"});
}

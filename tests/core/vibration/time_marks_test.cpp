// Marks in a file.
#include "core/exposure/vibration/time_marks.hpp"

#include "tables/error.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

namespace {

core::TimeMarks read(const std::string& text) {
    return core::read_time_marks(text, "m.csv");
}

std::string refusal(const std::string& text) {
    try {
        read(text);
    } catch (const Error& error) {
        return error.what();
    }
    return "not refused";
}

}  // namespace

TEST_CASE("marks are read with their labels", "[vibration][marks]") {
    const auto marks =
        read("start_s,end_s,label\n# remark\n0,10.5,forklift\n\n5,60,\"lorry, empty\"\n7,8\n");
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].label == "forklift");
    CHECK(marks[0].start_s == 0);
    CHECK(marks[0].end_s == 10.5);
    CHECK(marks[0].line == 3);
    CHECK(marks[1].label == "lorry, empty");
    CHECK(marks[2].label.empty());
    CHECK(read("0,5;10;Köln\r\n")[0].label == "Köln");
    CHECK(read("0,5;10;a")[0].start_s == 0.5);
    CHECK(read("1\t2\ta b\n")[0].label == "a b");
    CHECK(read("").empty());
}

TEST_CASE("marks that cannot be are refused with line and column", "[vibration][marks]") {
    CHECK(refusal("0,1,a\n1,x,b\n").starts_with("m.csv:2:3: “x” is not a time"));
    CHECK(refusal("5,5\n").starts_with("m.csv:1:3: A mark ends after it begins"));
    CHECK(refusal("-1,5\n").starts_with("m.csv:1:1: No recording has such a time"));
    CHECK(refusal("1,1e300\n").starts_with("m.csv:1:3: No recording"));
    CHECK(refusal("0,1\n3\n").starts_with("m.csv:2:1: A mark has a beginning and an end"));
    CHECK(refusal("0,1,a\x1b[2J\n").starts_with("m.csv:1:5: This label has characters"));
    CHECK(refusal("0,1,\xff\n").starts_with("m.csv:1:5: This label has characters"));
    CHECK(refusal("0,1," + std::string(300, 'a')).starts_with("m.csv:1:5: This label is too long"));
    std::string many;
    for (int i = 0; i < 10'001; ++i) many += "0,1\n";
    CHECK(refusal(many).starts_with("m.csv:10001:1: There are more than 10000 marks"));
    CHECK_THROWS_AS(core::load_time_marks("no-such-file.csv"), Error);
}

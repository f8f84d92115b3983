// CSV files, good and hostile.
#include "core/io/csv_reader.hpp"

#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace werkrug;
using core::CsvReader;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// A few bytes at a time: every field stands at the edge of a piece once.
core::ByteSource in_pieces(std::string_view text, std::size_t size) {
    return [source = core::text_bytes(text), size](std::span<char> room) {
        return source(room.first(std::min(size, room.size())));
    };
}

Rows rows_of(CsvReader& reader) {
    Rows rows;
    while (reader.next()) {
        const auto row = reader.row();
        rows.emplace_back(row.begin(), row.end());
    }
    return rows;
}

Rows rows_of(std::string_view text, std::size_t piece = 1000) {
    CsvReader reader(in_pieces(text, piece), "f.csv");
    return rows_of(reader);
}

// "LINE:COLUMN WHAT" of what a text is refused for.
std::string refusal(std::string_view text, core::CsvLimits limits = {}) {
    try {
        CsvReader reader(core::text_bytes(text), "f.csv", limits);
        while (reader.next()) {
        }
    } catch (const Error& error) {
        const auto& problem = error.problems().front();
        return std::to_string(problem.position.line) + ":" +
               std::to_string(problem.position.column) + " " + to_english(problem.what);
    }
    return "none";
}

std::string number_refusal(std::string_view text) {
    CsvReader reader(core::text_bytes(text), "f.csv");
    try {
        while (reader.next()) reader.number(1);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

}  // namespace

TEST_CASE("the separator is that of the header") {
    const Rows expected{{"1", "2"}, {"3", "4"}};
    CHECK(rows_of("a,b\n1,2\n3,4\n") == expected);
    CHECK(rows_of("a;b\n1;2\n3;4") == expected);
    CHECK(rows_of("a\tb\r\n1\t2\r\n3\t4\r\n") == expected);
    CHECK(rows_of("\xEF\xBB\xBF"
                  "a,b\n1,2\n\n\r\n3,4\n\n") == expected);
    CHECK(rows_of("a\n1\n2\n") == Rows{{"1"}, {"2"}});
    CHECK(rows_of("\"a,1\";b\n1,5;2\n") == Rows{{"1,5", "2"}});
}

TEST_CASE("quoted fields are read as RFC 4180 says, wherever the pieces are cut") {
    const std::string text =
        "\xEF\xBB\xBF"
        "id,\"the \"\"note\"\"\",c\r\n"
        "1,\"a,b\r\nc\"\"d\"\"\",\r\n"
        "\"\",\" x \",\"\"\"\"\r\n"
        "long,plain,row\r\n";
    const Rows expected{{"1", "a,b\r\nc\"d\"", ""}, {"", " x ", "\""}, {"long", "plain", "row"}};
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        CAPTURE(piece);
        CsvReader reader(in_pieces(text, piece), "f.csv");
        CHECK(reader.header() == std::vector<std::string>{"id", "the \"note\"", "c"});
        CHECK(rows_of(reader) == expected);
    }
}

TEST_CASE("a field knows its line and column") {
    CsvReader reader(core::text_bytes("a;b;c\n\"x\ny\";2;\"z\"\n1;22;333\n"), "f.csv");
    REQUIRE(reader.next());
    CHECK(reader.position(0) == Position{2, 1});
    CHECK(reader.position(1) == Position{3, 4});
    CHECK(reader.position(2) == Position{3, 6});
    REQUIRE(reader.next());
    CHECK(reader.position(0) == Position{4, 1});
    CHECK(reader.position(2) == Position{4, 6});
    CHECK(to_english(reader.problem(2, msg("Too much")), "f.csv") == "f.csv:4:6: c: Too much");
}

TEST_CASE("columns are found by name") {
    CsvReader reader(core::text_bytes(" b , a\n1, 2 \n"), "f.csv");
    CHECK(reader.column("a") == 1);
    CHECK(reader.find_column("b") == 0U);
    CHECK_FALSE(reader.find_column("c"));
    CHECK_THROWS_WITH(reader.column("c"), Catch::StartsWith("f.csv:1:1: There is no column “c”"));
    REQUIRE(reader.next());
    CHECK(reader.text(1) == "2");
    CHECK(reader.number(1) == 2);
}

TEST_CASE("what is not clear is refused where it stands") {
    CHECK(refusal("") == "0:0 The file is empty");
    CHECK(refusal("\n\r\n") == "0:0 The file is empty");
    CHECK(refusal("1,2\n3,4\n") == "1:1 The names of the columns are missing");
    CHECK(refusal("0,5;-1,5\n") == "1:1 The names of the columns are missing");
    CHECK(refusal("a,b;c\n1,2;3\n") == "1:4 Two kinds of separators in the header");
    CHECK(refusal("a\tb,c\n") == "1:4 Two kinds of separators in the header");
    CHECK(refusal("a,,c\n") == "1:3 The name of a column is missing here");
    CHECK(refusal("a,b, a\n") == "1:5 Two columns have this name");
    CHECK(refusal("a,b\n1,2,3\n") == "2:5 This row has more fields than the header, which has 2");
    CHECK(refusal("a,b\n1,2\n3\n") == "3:1 This row has 1 fields, the header has 2");
    CHECK(refusal("a;b\n1,2\n") == "2:1 This row has 1 fields, the header has 2");
    CHECK(refusal("a,b\n1,x\"y\"\n") == "2:4 A quotation mark in the middle of a field");
    CHECK(refusal("a,b\n1,\"x\"y\n") == "2:6 Text behind a closing quotation mark");
    CHECK(refusal("a,b\n1,\"x\ny\n") == "2:3 This quotation mark is not closed");
    CHECK(refusal("a,b\n1,\"") == "2:3 This quotation mark is not closed");
    CHECK(refusal("\xFF\xFE"
                  "a") == "1:1 The file is not UTF-8 but UTF-16");
    CHECK(refusal({"a,b\n1,2\n3,\0\n", 12}) == "3:3 A NUL byte");
    CHECK(refusal("a\xFF,b\n1,2\n") == "1:1 Bytes that are not text in UTF-8");
    CHECK(refusal("a\x1B[2J,b\n1,2\n") == "1:1 A control character");
}

TEST_CASE("a text must be one") {
    CsvReader reader(core::text_bytes("a,b\n\x80,\x1B[31m\nä, two\twords \n"), "f.csv");
    REQUIRE(reader.next());
    CHECK(reader.row()[0] == "\x80");
    CHECK_THROWS_WITH(reader.text(0), Catch::StartsWith("f.csv:2:1: a: Bytes that are not text"));
    CHECK_THROWS_WITH(reader.text(1), "f.csv:2:3: b: A control character");
    REQUIRE(reader.next());
    CHECK(reader.text(0) == "ä");
    CHECK(reader.text(1) == "two\twords");
}

TEST_CASE("numbers have one kind of decimal mark") {
    CsvReader comma(core::text_bytes("a;b\n1,5; -2 \n1e3;,25\n"), "f.csv");
    REQUIRE(comma.next());
    CHECK(comma.number(0) == 1.5);
    CHECK(comma.number(1) == -2);
    REQUIRE(comma.next());
    CHECK(comma.number(0) == 1000);
    CHECK(comma.number(1) == 0.25);
    CHECK(number_refusal("a;b\n1;2.5\n1;2,5\n") ==
          "f.csv:3:3: b: Both a decimal point and a decimal comma are used in this file");
    CHECK(number_refusal("a;b\n1;2,5\n1;2.5\n") ==
          "f.csv:3:3: b: Both a decimal point and a decimal comma are used in this file");
    for (const auto* field : {"1.234,5", "1,234,5", "nan", "NaN", "inf", "1e999", "0x10", "12kg"}) {
        CAPTURE(field);
        CHECK(number_refusal(std::string{"a;b\n1;"} + field + "\n") ==
              "f.csv:2:3: b: This is not a number");
    }
    CHECK(number_refusal("a,b\n1,\"2,5\"\n") == "f.csv:2:3: b: This is not a number");
    CHECK(number_refusal("a,b\n1,\n") == "f.csv:2:3: b: A number is missing here");
}

TEST_CASE("a row that cannot be read does not stop the next") {
    CsvReader reader(core::text_bytes("a,b\n1,x\n2,3\n"), "f.csv");
    REQUIRE(reader.next());
    CHECK_THROWS_AS(reader.number(1), Error);
    REQUIRE(reader.next());
    CHECK(reader.number(1) == 3);
    CHECK_FALSE(reader.next());
    CHECK_FALSE(reader.next());
}

TEST_CASE("what is too long or too wide is refused, whatever its size") {
    const core::CsvLimits limits{.max_row_bytes = 20, .max_columns = 4};
    CHECK(refusal("a,b\n1,2345678901234567890\n", limits) == "2:1 The line is too long");
    CHECK(refusal("a,b\n1,234567890123456789\n", limits) == "none");
    CHECK(refusal("a,b\n1,\"2345678\n9012345678\n9\"\n", limits) == "2:1 The line is too long");
    CHECK(refusal("a,b,c,d,e\n", limits) == "1:9 There are too many columns");
    std::string wide;
    for (int i = 0; i < 2'000'000; ++i) wide += "abcd,";
    CHECK(refusal(wide) == "1:1 The line is too long");
    CHECK(refusal("a,b\n1,\"" + wide) == "2:1 The line is too long");
}

TEST_CASE("a long file is read whole") {
    std::string text = "a,b,c\n";
    constexpr int rows = 100'000;
    for (int i = 0; i < rows; ++i) text += std::to_string(i) + ",0.5,-1\n";
    CsvReader reader(core::text_bytes(text), "f.csv");
    int row = 0;
    bool same = true;
    while (reader.next()) same = reader.number(0) == row++ && reader.number(2) == -1 && same;
    CHECK(same);
    CHECK(row == rows);
}

TEST_CASE("files that cannot be read say so") {
    const auto folder = tests::scratch_dir("csv-reader");
    CHECK_THROWS_WITH(core::file_bytes(folder / "none.csv"),
                      Catch::Contains("none.csv: Cannot read the file: "));
    CHECK_THROWS_WITH(CsvReader(core::file_bytes(folder), "folder"),
                      Catch::Contains("Cannot read the file: "));
    tests::write_bytes(folder / "good.csv", "a,b\n1,2\n");
    CsvReader reader(core::file_bytes(folder / "good.csv"), "good.csv");
    CHECK(rows_of(reader) == Rows{{"1", "2"}});
}

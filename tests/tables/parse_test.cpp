// Numbers in files, whatever the locale.
#include "tables/parse.hpp"

#include <catch2/catch.hpp>

#include <cfloat>
#include <string>

using namespace werkrug;

TEST_CASE("Numbers are read with a point and in full", "[tables][parse]") {
    CHECK(parse_number("2.5") == 2.5);
    CHECK(parse_number("-0.125") == -0.125);
    CHECK(parse_number("1e3") == 1000.0);
    for (const auto* text :
         {"", " 1", "1 ", "2,5", "12kg", "nan", "NaN", "inf", "-inf", "1e999", "+1", "0x1p3"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text));
    }
}

TEST_CASE("Whole numbers", "[tables][parse]") {
    CHECK(parse_whole_number("-12") == -12);
    for (const auto* text : {"", "1.0", "1e3", "2147483648", "twelve"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_whole_number(text));
    }
}

TEST_CASE("A printed number reads back as itself", "[tables][parse]") {
    CHECK(print_number(2.5) == "2.5");
    CHECK(print_number(17) == "17");
    CHECK(print_number(-0.1) == "-0.1");
    for (const double number : {0.1, 1.0 / 3, 1e22, 123456789.125, DBL_MAX, DBL_MIN}) {
        CAPTURE(number);
        CHECK(parse_number(print_number(number)) == number);
    }
}

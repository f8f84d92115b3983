// The check digit of a BIG number; expected values worked out by hand from the rule
// c = 11 - ((9 + sum of weight x digit) mod 11), weights 6, 3, 7, 9, 10, 5, 8, 4, 2 from digit 3.
#include "tables/registration_number.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace werkrug::tables;

TEST_CASE("BIG numbers whose check digit fits", "[tables][big]") {
    // 9 + 0 + 3 + 14 + 27 + 40 + 25 + 48 + 0 + 2 = 168 = 15 x 11 + 3: check digit 8
    CHECK(check_big_number("89012345601") == BigNumberCheck::good);
    CHECK(check_big_number("09000000001") == BigNumberCheck::good);  // 9 + 2 = 11: 11 becomes 0
    CHECK(check_big_number("19010000000") == BigNumberCheck::good);  // 9 + 3 = 12: 10 becomes 1
    CHECK(check_big_number("29000000000") == BigNumberCheck::good);  // 9: 11 - 9 = 2
}

TEST_CASE("One wrong digit, or two exchanged, is noticed", "[tables][big]") {
    const std::string good = "89012345601";
    for (const std::size_t place : {0U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U}) {
        CAPTURE(place);
        auto wrong = good;
        wrong[place] = static_cast<char>('0' + (good[place] - '0' + 1) % 10);
        CHECK(check_big_number(wrong) == BigNumberCheck::wrong_check_digit);
    }
    CHECK(check_big_number("89013245601") == BigNumberCheck::wrong_check_digit);
}

TEST_CASE("What cannot be a BIG number", "[tables][big]") {
    for (const auto* text : {"", "8901234560", "890123456011", "79O12345601", "8901234560a",
                             "88012345601", " 89012345601", "890 1234560", "-9012345601"}) {
        CAPTURE(text);
        CHECK(check_big_number(text) == BigNumberCheck::malformed);
    }
}

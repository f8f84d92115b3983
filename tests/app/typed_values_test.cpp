// What a person types for a date or a number: understood without a guess, or not at all.
#include "app/gui/typed_values.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace werkrug;
using app::parse_typed_date;
using app::parse_typed_number;

namespace {

std::string iso(std::string_view typed) {
    const auto date = parse_typed_date(typed);
    return date ? core::print_date(*date) : "none";
}

}  // namespace

TEST_CASE("A date is understood in every usual form") {
    for (const char* typed : {"3-2-1961", "03-02-1961", "3/2/1961", "3.2.1961", "3 2 1961",
                              " 3-2-1961 ", "1961-02-03", "1961/2/3", "03021961", "3 feb 1961",
                              "3 FEB. 1961", "3 februari 1961", "3 February 1961"})
        CHECK(iso(typed) == "1961-02-03");
    CHECK(iso("1 mrt 2026") == "2026-03-01");
    CHECK(iso("1 maart 2026") == "2026-03-01");
    CHECK(iso("1 mei 2026") == "2026-05-01");
    CHECK(iso("1 oct 2026") == "2026-10-01");
    CHECK(iso("19610203") == "1961-02-03");
    CHECK(iso("29-2-2024") == "2024-02-29");
}

TEST_CASE("A date is never guessed") {
    for (const char* typed :
         {"", "3-2-61", "3-2", "31-2-2026", "29-2-2026", "2-13-2026", "0-1-2026", "3-2-1961-4",
          "3 xyz 1961", "3-2-01961", "tomorrow", "10111012", "3 ma 1961", "3ª2-1961"})
        CHECK(iso(typed) == "none");
}

TEST_CASE("Letters that begin no month are wrong at once, an unfinished date is not") {
    CHECK(app::hopeless_date("3 x"));
    CHECK(
        app::hopeless_date("3-2-1961-"
                           "4"));
    CHECK_FALSE(app::hopeless_date("3-2-19"));
    CHECK_FALSE(app::hopeless_date("3 f"));
    CHECK_FALSE(app::hopeless_date(""));
    CHECK(app::lacks_century("3-2-61"));
    CHECK_FALSE(app::lacks_century("3-2-1961"));
    CHECK_FALSE(app::lacks_century("3-2"));
}

TEST_CASE("A number takes comma or point, and no marks for thousands") {
    CHECK(parse_typed_number("2,5") == 2.5);
    CHECK(parse_typed_number("2.5") == 2.5);
    CHECK(parse_typed_number(" 12 ") == 12.0);
    CHECK(parse_typed_number("-3") == -3.0);
    for (const char* typed :
         {"", "1.234,5", "1,234.5", "1.234.567", "12kg", "1e3", "nan", "--1", ",", "-"})
        CHECK_FALSE(parse_typed_number(typed).has_value());
    CHECK(app::hopeless_number("1.234,"));
    CHECK(app::hopeless_number("12k"));
    CHECK_FALSE(app::hopeless_number("2,"));
    CHECK_FALSE(app::hopeless_number("-"));
}

TEST_CASE("What a field shows is understood when typed again") {
    const auto date = *core::parse_date("2026-03-06");
    CHECK(app::typed_date(date) == "06-03-2026");
    CHECK(parse_typed_date(app::typed_date(date)) == date);
    CHECK(app::typed_number(1234.5, Language::nl) == "1234,5");
    CHECK(app::typed_number(1234.5, Language::en) == "1234.5");
}

TEST_CASE("Texts lose blanks at their ends and control characters, nothing else") {
    CHECK(app::cleaned_text("  de Vries \n") == "de Vries");
    CHECK(app::cleaned_text("a\x01"
                            "b\tc\nd\r") == "ab\tc\nd");
    CHECK(app::cleaned_text("Nguyễn ’t Hoff") == "Nguyễn ’t Hoff");
}

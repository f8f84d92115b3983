#include "core/text/translator.hpp"

#include "core/assessment/explain.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using core::Translator;

TEST_CASE("numbers, percentages and dates in the manner of the language", "[core][text]") {
    const Translator nl(Language::nl);
    const Translator en(Language::en);
    CHECK(nl.number(1234567.891, 1) == "1.234.567,9");
    CHECK(en.number(1234567.891, 1) == "1,234,567.9");
    CHECK(nl.number(-0.04, 1) == "0,0");
    CHECK(en.number(-2.5, 1) == "−2.5");
    CHECK(nl.plain(0.125) == "0,125");
    CHECK(en.plain(17) == "17");
    CHECK(nl.percent(48.916) == "48,9\u00a0%");
    CHECK(en.percent(48.916) == "48.9%");
    CHECK(nl.date(tests::date("2026-03-06")) == "6\u00a0maart 2026");
    CHECK(en.date(tests::date("2026-03-06")) == "6\u00a0March 2026");
    CHECK(nl.short_date(tests::date("2026-03-06")) == "06-03-2026");
    CHECK(en.short_date(tests::date("2026-03-06")) == "6\u00a0Mar\u00a02026");
}

TEST_CASE("texts are translated and filled; two languages live side by side", "[core][text]") {
    const Translator nl(Language::nl);
    const Translator en(Language::en);
    CHECK(nl.tr("less than {0}", {"5"}) == "minder dan 5");
    CHECK(en.tr("less than {0}", {"5"}) == "less than 5");
    CHECK(nl.text(msg("not a date")) == "geen datum");
    CHECK(nl.text({}).empty());
    CHECK(en.tr("{0} {1} {2}", {"{1}", "b"}) == "{1} b {2}");
}

TEST_CASE("Dutch for a Dutch locale", "[core][text]") {
    for (const auto* name : {"nl", "nl_NL", "nl_NL.UTF-8", "nl_BE@euro", "nl-NL", "nl.UTF-8"})
        CHECK(core::language_of_locale(name) == Language::nl);
    for (const auto* name : {"C", "POSIX", "en_GB.UTF-8", "de_DE", "nld", ""})
        CHECK(core::language_of_locale(name) == Language::en);
}

TEST_CASE("a percentage beside the threshold shows its side", "[core][text]") {
    const Translator en(Language::en);
    CHECK(core::percent_beside_threshold(48.916, 50, en) == "48.9%");
    CHECK(core::percent_beside_threshold(49.96, 50, en) == "49.96%");
    CHECK(core::percent_beside_threshold(49.9996, 50, en) == "49.9996%");
    CHECK(core::percent_beside_threshold(50, 50, en) == "50.0%");
    CHECK(core::percent_beside_threshold(50.04, 50, en) == "50.0%");
}

TEST_CASE("probabilities at the ends are not printed as certainty", "[core][text]") {
    const Translator en(Language::en);
    CHECK(core::probability_text(0.2405, en) == "24%");
    CHECK(core::probability_text(0.0099, en) == "less than 1%");
    CHECK(core::probability_text(0, en) == "less than 1%");
    CHECK(core::probability_text(0.999, en) == "more than 99%");
}

// Before a case is destroyed: the right case is typed, and the reason names nobody.
#include "app/gui/register/destroy_rules.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::app;

namespace {

core::CaseSummary summary() {
    core::CaseSummary summary;
    summary.case_number = "2026-014";
    summary.family_name = "de Vriës";
    summary.given_name = "Anna";
    summary.worker_number = "P-77";
    return summary;
}

}  // namespace

TEST_CASE("what must be typed to destroy a case") {
    const core::Translator en(Language::en);
    auto known = summary();
    CHECK(confirmation_of(known, en) == "2026-014");
    known.case_number = "  ";
    CHECK(confirmation_of(known, en) == "de Vriës");
    known.family_name.clear();
    CHECK(confirmation_of(known, en) == "destroy");
    CHECK(is_confirmed("de Vriës", " De Vries "));
    CHECK_FALSE(is_confirmed("de Vriës", "de Vrie"));
    CHECK_FALSE(is_confirmed("2026-014", "2026-01"));
    CHECK_FALSE(is_confirmed("2026-014", ""));
}

TEST_CASE("a reason that names the worker is found") {
    for (const char* naming : {"Anna asked for it", "asked by DE VRIES.", "P-77 left",
                               "case 2026-014 was a test", "(anna)"})
        CHECK(names_worker(summary(), naming));
    for (const char* good : {"The worker asked for it", "Joanna, our secretary, made a mistake",
                             "case 2026-0145 has the same", "P-771", ""})
        CHECK_FALSE(names_worker(summary(), good));
    CHECK_FALSE(names_worker({}, "The worker asked for it"));
}

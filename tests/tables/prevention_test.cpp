// What can be changed for prevention: complete, in order, and known to the worksheet.
#include "tables/prevention.hpp"

#include "core/exposure/quantity.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace werkrug;

TEST_CASE("every quantity of prevention is one of a task", "[tables][what-if]") {
    CHECK(tables::prevention_quantities().size() == 10);
    for (const auto& known : tables::prevention_quantities()) {
        INFO(known.id);
        const auto* quantity = core::find_quantity(known.id);
        REQUIRE(quantity != nullptr);
        CHECK(quantity->of != core::QuantityOf::worksheet);
        CHECK(known.step > 0);
        CHECK(known.tier < tables::prevention_tiers().size());
        CHECK_FALSE(known.title.nl.empty());
    }
    for (const auto& tier : tables::prevention_tiers()) CHECK_FALSE(tier.source.empty());
}

TEST_CASE("a quantity that prevention cannot change is none", "[tables][what-if]") {
    CHECK_THROWS_AS(tables::prevention_quantity("years"), std::logic_error);
    CHECK(tables::prevention_quantity("load-kg").unit == "kg");
}

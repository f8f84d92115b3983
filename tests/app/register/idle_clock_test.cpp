// When the register locks itself.
#include "app/gui/register/idle_clock.hpp"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using werkrug::app::IdleClock;

TEST_CASE("It is due once nobody used the window for so long, and not before") {
    const IdleClock::Moment start{};
    IdleClock clock(start);
    CHECK_FALSE(clock.is_due(start + 10min - 1s, 10min));
    CHECK(clock.is_due(start + 10min, 10min));
    clock.used(start + 9min);
    CHECK_FALSE(clock.is_due(start + 10min, 10min));
    CHECK(clock.is_due(start + 19min, 10min));
}

TEST_CASE("With zero minutes it is never due") {
    const IdleClock::Moment start{};
    const IdleClock clock(start);
    CHECK_FALSE(clock.is_due(start + 24h, 0min));
}

// Daily exposure against the directive, the EU guide and published field data.
#include "core/exposure/vibration/daily.hpp"

#include "tables/parse.hpp"
#include "tests/support/printed_digits.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <map>
#include <regex>
#include <set>

using namespace werkrug;
using namespace werkrug::tests;
using core::PerAxis;

namespace {

std::vector<double> numbers_in(const std::string& text) {
    static const std::regex number{R"re(\d*\.\d+|\d+)re"};
    std::vector<double> found;
    for (std::sregex_iterator i{text.begin(), text.end(), number}, end; i != end; ++i)
        found.push_back(parse_number((i->str().starts_with('.') ? "0" : "") + i->str()).value());
    return found;
}

core::VibrationTask task(double hours, PerAxis rms) {
    return {.hours = hours, .rms_m_s2 = {rms}};
}

// EU-E2: "forklift 1 h (.5,.3,.9); lorry 6 h (.2,.3,.3)"
const core::VibrationTask forklift = task(1, {0.5, 0.3, 0.9});
const core::VibrationTask lorry = task(6, {0.2, 0.3, 0.3});

double eu_e2(const std::string& quantity) {
    const core::VibrationTask tasks[] = {forklift, lorry};
    const auto day = core::daily_vibration(tasks);
    const auto axis = static_cast<std::size_t>(
        (quantity.starts_with("partial") ? quantity.back() : quantity[1]) - 'x');
    if (quantity.starts_with("partial forklift")) return day.partial_a8_m_s2[0][axis];
    if (quantity.starts_with("partial lorry")) return day.partial_a8_m_s2[1][axis];
    return day.a8_m_s2.axes[axis];
}

double eu_e1(const VectorRow& row) {
    const auto n = numbers_in(row.at("inputs"));  // ax, ay, az, the 2 of m/s2, hours
    const core::VibrationTask tasks[] = {task(n.at(4), {n.at(0), n.at(1), n.at(2)})};
    return core::daily_vibration(tasks)
        .a8_m_s2.axes[static_cast<std::size_t>(row.at("quantity")[1] - 'x')];
}

// The values of the axes, which end the list "ax=0.44 ay=0.35 az=0.61", "VDVx=6.7 …",
// "aw=.5,.2,.6".
PerAxis three(const VectorRow& row) {
    const auto n = numbers_in(row.at("inputs"));
    return {n.at(0), n.at(1), n.at(2)};
}

double limit(const std::string& quantity) {
    const auto& rules = tables::vibration_rules();
    const std::map<std::string, double> values{
        {"WBV A(8) action", rules.whole_body.a8_action_m_s2},
        {"WBV A(8) limit", rules.whole_body.a8_limit_m_s2},
        {"WBV VDV action", rules.whole_body.vdv_action_m_s1_75.value()},
        {"WBV VDV limit", rules.whole_body.vdv_limit_m_s1_75.value()},
        {"HAV A(8) action", rules.hand_arm.a8_action_m_s2},
        {"HAV A(8) limit", rules.hand_arm.a8_limit_m_s2}};
    return values.at(quantity);
}

double computed(const VectorRow& row) {
    const auto& id = row.at("id");
    const auto& quantity = row.at("quantity");
    if (id == "DIR") return limit(quantity);
    if (id == "EU-E1") return eu_e1(row);
    if (id == "EU-E2") return eu_e2(quantity);
    if (id == "PTS-HAV") {
        const auto n = numbers_in(row.at("inputs"));  // a, the 2 of m/s2, hours
        return core::exposure_points(n.at(0), n.at(2), tables::vibration_rules().hand_arm);
    }
    if (id == "T-EAV")
        return core::hours_to_a8(numbers_in(row.at("inputs")).at(0),
                                 tables::vibration_rules().whole_body.a8_action_m_s2)
            .value();
    if (row.at("kind") == "WBV dominant axis") return core::governed(three(row)).value();
    return core::vector_total(three(row));  // of r.m.s. values, and as a paper did of VDVs
}

}  // namespace

TEST_CASE("every published example of daily exposure is reproduced", "[vibration]") {
    const auto rows = read_vector_table("wbv_examples.csv");
    REQUIRE(rows.size() == 38);
    for (const auto& row : rows) {
        INFO(row.at("id") << ", " << row.at("quantity"));
        const double value = computed(row);
        CHECK(value == Approx(number_in(row, "recomputed")).epsilon(1e-5));
        CHECK(std::abs(value - number_in(row, "expected")) <=
              half_of_last_digit(row.at("expected")) + 1e-12);
    }
}

TEST_CASE("the highest axis governs, not the sum", "[vibration]") {
    const core::VibrationTask tasks[] = {task(8, {0.4, 0.4, 0.5})};
    const auto day = core::daily_vibration(tasks);
    CHECK(day.a8_m_s2.governing == 0);
    CHECK(day.a8_m_s2.value() == Approx(0.56));
    CHECK(day.total_points == Approx(100 * 0.56 * 0.56 / 0.25));
    const core::VibrationTask upright[] = {task(8, {0.3, 0.3, 0.5})};
    const auto other = core::daily_vibration(upright);
    CHECK(other.a8_m_s2.governing == 2);
    CHECK(other.total_points == Approx(100));
}

TEST_CASE("points of tasks add up to those of the day", "[vibration]") {
    const core::VibrationTask tasks[] = {forklift, lorry};
    const auto day = core::daily_vibration(tasks);
    REQUIRE(day.points.size() == 2);
    CHECK(day.points[0] + day.points[1] == Approx(day.total_points));
    const double a8 = day.a8_m_s2.value();
    CHECK(day.total_points == Approx(100 * a8 * a8 / 0.25));
}

TEST_CASE("VDV grows with the fourth root of time and adds as fourth powers", "[vibration]") {
    CHECK(core::vdv_over(5, 0.5, 8) == Approx(10));  // 16 times as long
    auto a = task(8, {0.1, 0.1, 0.5});
    a.vdv_m_s1_75 = PerAxis{1, 2, 5};
    a.vdv_measured_hours = 0.5;
    auto b = a;
    b.hours = 0.5;
    const core::VibrationTask tasks[] = {a, b};
    const auto vdv = core::daily_vibration(tasks).vdv_m_s1_75;
    REQUIRE(vdv);
    CHECK(vdv->governing == 2);
    CHECK(vdv->value() == Approx(std::pow(1e4 + 625, 0.25)));
    CHECK(vdv->axes[1] == Approx(1.4 * std::pow(256 + 16, 0.25)));
    // 9.1 is reached when (9.1 / 5)^4 half hours are over.
    CHECK(core::hours_to_vdv(5, 0.5, 9.1).value() == Approx(0.5 * std::pow(9.1 / 5, 4)));

    const core::VibrationTask unknown[] = {a, task(1, {0.1, 0.1, 0.1})};
    CHECK_FALSE(core::daily_vibration(unknown).vdv_m_s1_75);
    const core::VibrationTask without_time[] = {a, task(0, {0.1, 0.1, 0.1})};
    CHECK(core::daily_vibration(without_time).vdv_m_s1_75);
}

TEST_CASE("no vibration has no time to a value", "[vibration]") {
    CHECK_FALSE(core::hours_to_a8(0, 0.5));
    CHECK_FALSE(core::hours_to_vdv(0, 1, 9.1));
    CHECK(core::daily_vibration({}).a8_m_s2.value() == 0);
    CHECK_FALSE(core::daily_vibration({}).vdv_m_s1_75);
}

TEST_CASE("repeated measurements count by their mean square and give an uncertainty",
          "[vibration]") {
    core::VibrationTask measured{.hours = 8, .rms_m_s2 = {{0, 0, 0.6}, {0, 0, 0.8}, {0, 0, 1.0}}};
    const core::VibrationTask tasks[] = {measured};
    const auto day = core::daily_vibration(tasks);
    // Squares 0.36, 0.64, 1.00: mean 2/3; by hand s² = (0.094044 + 0.000711 + 0.111111) / 2.
    CHECK(day.a8_m_s2.value() == Approx(std::sqrt(2.0 / 3)));
    const double s2 =
        (std::pow(0.36 - 2.0 / 3, 2) + std::pow(0.64 - 2.0 / 3, 2) + std::pow(1 - 2.0 / 3, 2)) / 2;
    const double u = std::sqrt(s2 / 3) / (2 * std::sqrt(2.0 / 3));
    REQUIRE(day.a8_standard_uncertainty_m_s2);
    CHECK(*day.a8_standard_uncertainty_m_s2 == Approx(u));
    CHECK(day.a8_half_width_m_s2().value() == Approx(2 * u));

    const core::VibrationTask one[] = {measured, task(1, {0, 0, 0.5})};
    CHECK_FALSE(core::daily_vibration(one).a8_standard_uncertainty_m_s2);
    CHECK_FALSE(core::daily_vibration(one).a8_half_width_m_s2());
}

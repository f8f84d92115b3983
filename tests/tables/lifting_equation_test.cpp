// The constants of the lifting equation are those that were published.
#include "tables/lifting_equation.hpp"

#include "tables/mac_scores.hpp"
#include "tables/parse.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <regex>

using namespace werkrug;
using namespace werkrug::tables;
using tests::number_in;

namespace {

std::string text(double value) {
    return print_number(value);
}

// The row of a term as niosh_constants.csv words it, made of our constants.
std::string formula(const std::string& term, const LiftingUnits& units) {
    if (term == "HM") return text(units.horizontal.numerator) + "/H";
    if (term == "VM")
        return "1-" + text(units.vertical.slope) + "*|V-" + text(units.vertical.best) + "|";
    if (term == "DM")
        return text(units.distance.base) + "+" + text(units.distance.numerator) + "/D";
    if (term == "AM") return "1-" + text(units.asymmetry.slope) + "*A";
    return "table";
}

// The same for its limits; `name` stands before the multiplier.
std::string limits(const std::string& term, const LiftingUnits& units, const std::string& name) {
    const auto is = [&](const char* value) { return " -> " + name + value; };
    if (term == "HM")
        return "H<" + text(units.horizontal.least) + is("1") + "; H>" +
               text(units.horizontal.most) + is("0");
    if (term == "VM") return "V>" + text(units.vertical.most) + is("0");
    if (term == "DM")
        return "D<" + text(units.distance.least) + is("1") + "; D>" + text(units.distance.most) +
               is("0");
    return "A>" + text(units.asymmetry.most);
}

const LiftingUnits& metric() {
    return lifting_equation().in(UnitSystem::metric);
}
const LiftingUnits& us() {
    return lifting_equation().in(UnitSystem::us);
}

// Ages that words like "20-45 y" or "<20 or >45 y" take in and end at.
std::vector<int> ages_in(const std::string& words) {
    static const std::regex numbers{R"(([<>]?)(\d+))"};
    std::vector<int> ages;
    for (std::sregex_iterator i{words.begin(), words.end(), numbers}, end; i != end; ++i) {
        const int age = std::stoi((*i)[2]);
        if ((*i)[1] == "<") ages.insert(ages.end(), {age - 1, 0});
        if ((*i)[1] == ">") ages.insert(ages.end(), {age + 1, 99});
        if ((*i)[1] == "") ages.push_back(age);
    }
    return ages;
}

}  // namespace

TEST_CASE("constants of the lifting equation", "[tables][lifting]") {
    for (const auto& row : tests::read_vector_table("niosh_constants.csv")) {
        const auto& term = row.at("term");
        INFO(term);
        if (term == "LC") {
            const auto& mass = lifting_equation().reference_masses.front();
            CHECK(row.at("metric") == text(mass.kg) + " kg");
            CHECK(row.at("us_customary") == text(mass.lb.value()) + " lb");
            continue;
        }
        CHECK(row.at("metric") == formula(term, metric()));
        CHECK(row.at("us_customary") == formula(term, us()));
        if (term == "FM") {
            CHECK(row.at("limits_metric") ==
                  "F<" + text(lifting_equation().least_per_min) + " -> use " +
                      text(lifting_equation().frequency.front().per_min) + "; F>" +
                      text(lifting_equation().most_per_min) +
                      " -> 0; linear interpolation between rows");
        } else if (term == "CM") {
            CHECK(row.at("limits_metric") ==
                  "boundary V=" + text(metric().vertical.low_hands_below) + " cm");
            CHECK(row.at("limits_us") ==
                  "boundary V=" + text(us().vertical.low_hands_below) + " in");
        } else if (term == "AM") {
            CHECK(row.at("limits_metric") == limits(term, metric(), "") + " deg -> AM=0");
            CHECK(row.at("limits_us") == limits(term, us(), "") + " -> 0");
        } else {
            CHECK(row.at("limits_metric") == limits(term, metric(), term + "="));
            CHECK(row.at("limits_us") == limits(term, us(), ""));
        }
    }
}

TEST_CASE("reference masses go by sex and age", "[tables][lifting]") {
    for (const auto& row : tests::read_vector_table("iso11228_reference_mass.csv")) {
        const auto& population = row.at("population");
        INFO(population);
        const double kg = number_in(row, "reference_mass_kg");
        REQUIRE(find_reference_mass(row.at("reference_mass_kg")) != nullptr);
        CHECK(find_reference_mass(row.at("reference_mass_kg"))->kg == kg);
        if (population == "NIOSH load constant") {
            CHECK(find_reference_mass("niosh")->kg == kg);
            CHECK(lifting_equation().reference_masses.front().id == "niosh");
            continue;
        }
        static const std::regex group{R"((men|women) ([^;]*))"};
        int groups = 0;
        for (std::sregex_iterator i{population.begin(), population.end(), group}, end; i != end;
             ++i) {
            const std::string sex = (*i)[1] == "men" ? "male" : "female";
            for (const int age : ages_in((*i)[2])) {
                INFO(sex << " " << age);
                REQUIRE(reference_mass_of(sex, age) != nullptr);
                CHECK(reference_mass_of(sex, age)->kg == kg);
            }
            ++groups;
        }
        CHECK(groups > 0);
    }
    CHECK(reference_mass_of("unknown", 30) == nullptr);
    CHECK(find_reference_mass("iso-26") == nullptr);
    CHECK(find_reference_mass("26") == nullptr);
}

TEST_CASE("names of durations and couplings", "[tables][lifting]") {
    for (const auto* name : {"short", "moderate", "long"})
        CHECK(name_of(lift_duration_from(name).value()) == name);
    for (const auto* name : {"good", "fair", "poor"})
        CHECK(name_of(coupling_from(name).value()) == name);
    CHECK_FALSE(lift_duration_from("Short"));
    CHECK_FALSE(coupling_from(""));
}

TEST_CASE("the MAC scores that are covered are the published ones", "[tables][lifting]") {
    const std::map<std::string, std::string> colours{
        {"G", "green"}, {"A", "amber"}, {"R", "red"}, {"P", "purple"}};
    const auto rows = tests::read_vector_table("mac_lifting_scores.csv");
    const auto& factors = mac_scores().factors;
    std::size_t at = 0;
    for (const auto& factor : factors) {
        for (const auto& level : factor.levels) {
            INFO(factor.id << " " << level.id);
            REQUIRE(at < rows.size());
            const auto& row = rows[at++];
            CHECK(row.at("factor").starts_with(factor.letter + " "));
            CHECK(colours.at(row.at("colour")) == level.colour);
            CHECK(number_in(row, "score") == level.score);
            CHECK((row.at("provenance") == "remembered") == factor.remembered);
        }
    }
    CHECK(at == rows.size());
    CHECK_FALSE(mac_scores().gaps.empty());
}

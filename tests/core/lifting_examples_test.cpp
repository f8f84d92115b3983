// Every published example and table of the lifting equation is reproduced.
#include "core/exposure/lifting/composite_index.hpp"
#include "core/exposure/lifting/duration_class.hpp"
#include "core/exposure/lifting/variable_index.hpp"
#include "core/exposure/lifting/weight_limit.hpp"
#include "tables/parse.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace werkrug;
using namespace werkrug::core;
using tables::HandBand;
using tables::UnitSystem;
using tests::number_in;
using tests::read_vector_table;
using tests::VectorRow;

namespace {

constexpr std::array<LiftingTerm, lifting_term_count> all_terms{
    LiftingTerm::horizontal, LiftingTerm::vertical,  LiftingTerm::distance,
    LiftingTerm::asymmetry,  LiftingTerm::frequency, LiftingTerm::coupling};

// Half of the last decimal that is printed.
constexpr double six_decimals = 0.5e-6 + 1e-12;

// A lift of which every multiplier is 1.
LiftPoint ideal_lift(UnitSystem units) {
    const auto& constants = tables::lifting_equation().in(units);
    return {.load = 1,
            .horizontal = constants.horizontal.least,
            .vertical = constants.vertical.best,
            .travel = constants.distance.least,
            .lifts_per_min = tables::lifting_equation().least_per_min,
            .origin_vertical = constants.vertical.best};
}

UnitSystem units_of(const VectorRow& row) {
    return row.at("unit") == "us" ? UnitSystem::us : UnitSystem::metric;
}

LiftPoint point_of(const VectorRow& row, std::string_view origin_height) {
    return {.load = number_in(row, "load"),
            .horizontal = number_in(row, "H"),
            .vertical = number_in(row, "V"),
            .travel = number_in(row, "D"),
            .asymmetry_deg = number_in(row, "A_deg"),
            .lifts_per_min = number_in(row, "F_per_min"),
            .origin_vertical = number_in(row, origin_height),
            .duration = tables::lift_duration_from(row.at("duration")).value(),
            .coupling = tables::coupling_from(row.at("coupling")).value()};
}

double value_of(const std::string& text) {
    return parse_number(text).value();
}

std::string column(LiftingTerm term, const char* suffix) {
    std::string name{name_of(term)};
    for (auto& c : name) c = static_cast<char>(c - 'a' + 'A');
    return name + suffix;
}

HandBand band_of(const std::string& words) {
    REQUIRE((words == "lt75" || words == "ge75"));
    return words == "lt75" ? HandBand::low : HandBand::high;
}

void check_full_precision(const VectorRow& row) {
    const auto result = evaluate_point(point_of(row, "V_origin"), {.units = units_of(row)});
    for (const auto term : all_terms) {
        const double expected = number_in(row, column(term, "_full"));
        INFO(name_of(term));
        // Where the manual writes 0 there is no multiplier here.
        REQUIRE(result.multiplier(term).has_value() == (expected > 0));
        if (expected > 0) CHECK(*result.multiplier(term) == Approx(expected).margin(six_decimals));
    }
    if (row.at("LI_full") == "undefined") {
        CHECK(number_in(row, "RWL_full") == 0);
        CHECK_FALSE(result.applies());
        CHECK_FALSE(result.rwl);
        CHECK_FALSE(result.lifting_index);
        return;
    }
    REQUIRE(result.applies());
    CHECK(*result.rwl == Approx(number_in(row, "RWL_full")).margin(six_decimals));
    CHECK(*result.lifting_index == Approx(number_in(row, "LI_full")).margin(six_decimals));
}

void check_worksheet(const VectorRow& row) {
    const auto result = evaluate_point(point_of(row, "V_origin"),
                                       {.units = units_of(row), .worksheet_rounding = true});
    for (const auto term : all_terms) {
        INFO(name_of(term));
        CHECK(result.multiplier(term).value() ==
              Approx(number_in(row, column(term, "_print"))).margin(1e-9));
    }
    CHECK(result.rwl.value() == Approx(number_in(row, "RWL_print")).margin(1e-9));
    CHECK(result.lifting_index.value() == Approx(number_in(row, "LI_print")).margin(1e-9));
}

// "30 min lifting, 10 min light work, 45 min lifting"
std::vector<LiftingSession> sessions_in(const std::string& words) {
    static const std::regex part{R"((\d+) min (lifting|light work))"};
    std::vector<LiftingSession> sessions;
    for (std::sregex_iterator i{words.begin(), words.end(), part}, end; i != end; ++i) {
        const double minutes = value_of((*i)[1]);
        if ((*i)[2] == "lifting")
            sessions.push_back({.work_min = minutes});
        else
            sessions.back().recovery_min = minutes;
    }
    return sessions;
}

double first_number(const std::string& words) {
    std::smatch found;
    REQUIRE(std::regex_search(words, found, std::regex{R"(\d+(\.\d+)?)"}));
    return value_of(found.str());
}

// "10 lifts/min for 8 min of a 15 min sample"
double sampled_frequency_in(const std::string& words) {
    std::smatch found;
    REQUIRE(std::regex_match(words, found,
                             std::regex{R"((\d+) lifts/min for (\d+) min of a (\d+) min sample)"}));
    CHECK(value_of(found[3]) == tables::lifting_equation().sample_min);
    return sampled_frequency(value_of(found[1]), value_of(found[2]));
}

void check_duration(const VectorRow& row) {
    const auto& expected = row.at("expected");
    const auto sessions = sessions_in(row.at("input"));
    const double stretch = longest_stretch_min(sessions);
    if (expected.starts_with("needs")) {
        CHECK(recovery_needed_min(stretch).value() == Approx(first_number(expected)));
        return;
    }
    const auto duration = lift_duration_of(stretch);
    REQUIRE(duration);
    CHECK(expected.starts_with(tables::name_of(*duration)));
    if (expected.find("min)") != std::string::npos) CHECK(stretch == first_number(expected));
}

LiftingTask task_of(const VectorRow& row) {
    return {.name = row.at("task"), .origin = point_of(row, "V")};
}

}  // namespace

TEST_CASE("published single tasks at full precision", "[core][lifting]") {
    const auto rows = read_vector_table("niosh_examples.csv");
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows) {
        INFO(row.at("id"));
        check_full_precision(row);
    }
}

TEST_CASE("the manual's worksheets as printed", "[core][lifting]") {
    int printed = 0;
    for (const auto& row : read_vector_table("niosh_examples.csv")) {
        if (row.at("RWL_print").empty()) continue;
        INFO(row.at("id"));
        check_worksheet(row);
        ++printed;
    }
    CHECK(printed > 0);
}

TEST_CASE("the manual's tables of multipliers as printed", "[core][lifting]") {
    for (const auto& row : read_vector_table("niosh_printed_multipliers.csv")) {
        const auto units = units_of(row);
        const auto& term = row.at("term");
        INFO(row.at("unit") << " " << term << " " << row.at("value"));
        auto point = ideal_lift(units);
        if (term == "H") point.horizontal = number_in(row, "value");
        if (term == "V") point.vertical = number_in(row, "value");
        if (term == "D") point.travel = number_in(row, "value");
        if (term == "A_deg") point.asymmetry_deg = number_in(row, "value");
        const auto result = evaluate_point(point, {.units = units, .worksheet_rounding = true});
        double product = 1;
        for (const auto one : all_terms) product *= result.multiplier(one).value();
        CHECK(product == Approx(number_in(row, "multiplier_print")).margin(1e-9));
    }
}

TEST_CASE("the table of frequencies", "[core][lifting]") {
    const auto rows = read_vector_table("niosh_fm_table.csv");
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows) {
        const auto& frequency = row.at("lifts_per_min");
        const auto band = band_of(row.at("v_origin_band_cm"));
        INFO(row.at("duration_class") << " " << row.at("v_origin_band_cm") << " " << frequency);
        const auto duration = tables::lift_duration_from(row.at("duration_class")).value();
        std::vector<double> values{first_number(frequency)};
        if (frequency.starts_with("<=")) values.push_back(values.front() / 10);
        if (frequency.starts_with(">")) values = {values.front() + 0.001, values.front() + 10};
        const double expected = number_in(row, "fm");
        for (const double value : values) {
            const auto fm = frequency_multiplier(value, duration, band);
            REQUIRE(fm.has_value() == (expected > 0));
            if (fm) CHECK(*fm == expected);
        }
    }
}

TEST_CASE("the table of couplings", "[core][lifting]") {
    for (const auto& row : read_vector_table("niosh_cm_table.csv")) {
        INFO(row.at("coupling") << " " << row.at("v_band_cm"));
        for (const auto units : {UnitSystem::metric, UnitSystem::us}) {
            auto point = ideal_lift(units);
            point.coupling = tables::coupling_from(row.at("coupling")).value();
            if (band_of(row.at("v_band_cm")) == HandBand::low) point.vertical -= 0.001;
            const auto result = evaluate_point(point, {.units = units});
            CHECK(result.multiplier(LiftingTerm::coupling) == number_in(row, "cm"));
        }
    }
}

TEST_CASE("durations and frequencies from patterns", "[core][lifting]") {
    // Prints 3.4 for 10 lifts a minute during 5 of 15 minutes; 50/15 is 3.333.
    const std::set<std::string> not_exact_in_print{"SF2"};
    for (const auto& row : read_vector_table("niosh_duration_and_frequency.csv")) {
        const auto& id = row.at("id");
        INFO(id);
        if (id.starts_with("SF")) {
            const double frequency = sampled_frequency_in(row.at("input"));
            CHECK(frequency == Approx(first_number(row.at("check"))).margin(0.0005));
            const bool as_printed =
                frequency == Approx(first_number(row.at("expected"))).margin(0.0005);
            CHECK(as_printed == !not_exact_in_print.contains(id));
        } else {
            check_duration(row);
        }
    }
}

TEST_CASE("published composite index", "[core][lifting]") {
    const auto rows = read_vector_table("niosh_cli_examples.csv");
    std::map<std::string, std::vector<VectorRow>> jobs;
    for (const auto& row : rows) jobs[row.at("job")].push_back(row);
    REQUIRE_FALSE(jobs.empty());
    for (const auto& [name, job] : jobs) {
        INFO(name);
        std::vector<LiftingTask> tasks;
        tasks.reserve(job.size());
        for (const auto& row : job) tasks.push_back(task_of(row));
        const auto* mass = tables::find_reference_mass(job.front().at("LC_or_mref"));
        REQUIRE(mass != nullptr);
        const auto result = evaluate_job(tasks, {.mass = mass});
        REQUIRE(result.applies());
        for (std::size_t i = 0; i < job.size(); ++i) {
            INFO("task " << i + 1);
            const auto& task = result.tasks[i];
            CHECK(task.firwl.value() == Approx(number_in(job[i], "FIRWL")).margin(six_decimals));
            CHECK(task.strwl.value() == Approx(number_in(job[i], "STRWL")).margin(six_decimals));
            CHECK(task.fili.value() == Approx(number_in(job[i], "FILI")).margin(six_decimals));
            CHECK(task.stli.value() == Approx(number_in(job[i], "STLI")).margin(six_decimals));
            CHECK(task.single.governing().multiplier(LiftingTerm::frequency) ==
                  number_in(job[i], "FM"));
            const auto rank = static_cast<std::size_t>(number_in(job[i], "stress_rank"));
            CHECK(result.sum.steps.at(rank - 1).part == i);
        }
        CHECK(result.sum.index.value() ==
              Approx(number_in(job.front(), "CLI_expected")).margin(1e-9));
    }
}

TEST_CASE("published categories of the variable index", "[core][lifting]") {
    for (const auto& row : read_vector_table("niosh_vli_example.csv")) {
        INFO(row.at("id"));
        const auto categories =
            fili_categories(number_in(row, "fili_min"), number_in(row, "fili_max"));
        CHECK(static_cast<double>(categories.size()) == number_in(row, "classes"));
        std::istringstream bounds{row.at("class_bounds")};
        std::size_t at = 0;
        for (std::string words; std::getline(bounds, words, '|'); ++at) {
            INFO(words);
            REQUIRE(at < categories.size());
            const auto dash = words.find('-');
            constexpr double two_decimals = 0.005 + 1e-9;
            CHECK(categories[at].over ==
                  Approx(value_of(words.substr(0, dash))).margin(two_decimals));
            CHECK(categories[at].up_to ==
                  Approx(value_of(words.substr(dash + 1))).margin(two_decimals));
            CHECK(categories[at].up_to - categories[at].over ==
                  Approx(number_in(row, "class_width")).margin(0.00005));
        }
        CHECK(at == categories.size());
    }
}

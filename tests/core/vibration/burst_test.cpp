// The saw-tooth bursts of ISO 8041: r.m.s., VDV and MTVV of signals that come and go.
#include "core/exposure/vibration/lane_filter.hpp"
#include "core/exposure/vibration/vibration_sums.hpp"
#include "core/exposure/vibration/weighting_filter.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

constexpr double omega = 100;  // rad/s
constexpr double seconds = 60;

// From -1 to 1 in one period, 0 at its beginning.
double saw_tooth(double cycles) {
    const double part = cycles - std::floor(cycles);
    return part < 0.5 ? 2 * part : 2 * part - 2;
}

double burst_at(double time_s, double cycles_per_burst) {
    constexpr double first_s = 1;
    constexpr double every_s = 10;
    if (time_s < first_s) return 0;
    const double period = 2 * std::numbers::pi / omega;
    const double since =
        cycles_per_burst > 0 ? std::fmod(time_s - first_s, every_s) : time_s - first_s;
    const double cycles = since / period;
    return cycles_per_burst > 0 && cycles >= cycles_per_burst ? 0 : saw_tooth(cycles);
}

core::VibrationValues measure(const core::Sections& filter, double cycles, double rate) {
    core::LaneFilter weighting(filter);
    core::RunningRms running(rate, 1);
    core::VibrationSums sums;
    const auto total = static_cast<std::size_t>(seconds * rate);
    for (std::size_t done = 0; done < total;) {
        core::Frames frames(std::min(core::block_frames, total - done));
        for (auto& frame : frames)
            frame.axis[0] = burst_at(static_cast<double>(done++) / rate, cycles);
        weighting.filter(frames);
        running.run(frames, nullptr);
        sums.add(frames);
    }
    sums.raise(running.highest_window(), running.highest_exponential());
    return sums.values(0, rate);
}

void check(double measured, const VectorRow& row, const std::string& quantity, double tolerance) {
    INFO(quantity << ": " << measured);
    CHECK(measured == Approx(number_in(row, quantity + "_print")).epsilon(tolerance));
}

}  // namespace

TEST_CASE("bursts give the published values within their tolerances", "[vibration]") {
    const double rate = GENERATE(400.0, 1000.0, 6000.0);
    const auto rows = read_vector_table("iso8041_burst_response.csv");
    REQUIRE(rows.size() == 12);
    const auto& wk = tables::weighting("Wk");
    for (const auto& row : rows) {
        const auto& cycles = row.at("cycles_per_burst");
        INFO(row.at("weighting") << ", " << cycles << " cycles at " << rate << " Hz");
        const auto filter = row.at("weighting") == "Wk" ? core::design_weighting(wk, rate)
                                                        : core::design_band_limiting(wk, rate);
        const auto values =
            measure(filter, cycles == "continuous" ? 0 : number_in(row, "cycles_per_burst"), rate);
        REQUIRE(row.at("tolerance_pct") == "10/12/10/10");
        check(values.rms_m_s2, row, "rms", 0.10);
        check(values.vdv_m_s1_75, row, "vdv", 0.12);
        check(values.mtvv_m_s2, row, "mtvv_linear", 0.10);
        check(values.mtvv_exponential_m_s2, row, "mtvv_exp", 0.10);
        if (rate < 6000) continue;
        // An independent computation, given beside the printed values.
        CHECK(values.rms_m_s2 == Approx(number_in(row, "rms_recomputed")).epsilon(0.005));
        CHECK(values.vdv_m_s1_75 == Approx(number_in(row, "vdv_recomputed")).epsilon(0.005));
        CHECK(values.mtvv_m_s2 == Approx(number_in(row, "mtvv_lin_recomputed")).epsilon(0.005));
        CHECK(values.mtvv_exponential_m_s2 ==
              Approx(number_in(row, "mtvv_exp_recomputed")).epsilon(0.005));
    }
}

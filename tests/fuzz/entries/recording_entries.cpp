#include "tests/fuzz/entries/recording_entries.hpp"

#include "core/exposure/vibration/vibration_analysis.hpp"
#include "tests/core/vibration/wav_bytes.hpp"

#include <cmath>
#include <stdexcept>

namespace werkrug::tests {

namespace {

void must_be_finite(const core::AxisValues& axes) {
    for (const auto& axis : axes) {
        if (!axis) continue;
        for (const double value : {axis->rms_m_s2, axis->vdv_m_s1_75, axis->mtvv_m_s2,
                                   axis->crest_factor, axis->mtvv_exponential_m_s2})
            if (!std::isfinite(value) || value < 0) throw std::logic_error{"no value of vibration"};
    }
}

void evaluate(std::string_view bytes, const core::RecordingOptions& options) {
    const auto recording = core::recording_of(std::string{bytes}, "fuzz", options);
    const core::TimeMarks marks{{.label = "start", .start_s = 0, .end_s = 1, .line = 1}};
    const auto result = core::analyse_recording(*recording, marks, true, "fuzz", "marks");
    must_be_finite(result.axes);
    must_be_finite(result.marks.front().axes);
}

}  // namespace

void try_recording(std::string_view bytes) {
    for (const bool guided : {false, true}) {
        try {
            evaluate(bytes, guided ? core::RecordingOptions{.rate_hz = 200, .axes = {"z"}}
                                   : core::RecordingOptions{.rate_hz = 1000});
        } catch (const Error&) {
            continue;  // refused in words: as it should be
        }
    }
}

void try_time_marks(std::string_view bytes) {
    try {
        for (const auto& mark : core::read_time_marks(std::string{bytes}, "fuzz"))
            if (!(mark.start_s >= 0) || !(mark.end_s > mark.start_s))
                throw std::logic_error{"a mark that ends before it begins"};
    } catch (const Error&) {
        return;
    }
}

std::vector<std::string> wav_seeds() {
    const std::vector<double> values{0.5, -0.25, 0.125, -0.5, 0.75, -1};
    std::vector<std::string> seeds;
    for (const auto& [tag, bits] : {std::pair{1, 16}, std::pair{1, 24}, std::pair{1, 32},
                                    std::pair{3, 32}, std::pair{3, 64}}) {
        WavDescription d{.tag = static_cast<std::uint16_t>(tag),
                         .bits = static_cast<std::uint16_t>(bits)};
        d.extensible = bits == 24;
        d.rf64 = bits == 64;
        d.before_data = bits == 16 ? chunk("LIST", "abc") : "";
        seeds.push_back(wav_bytes(d, wav_samples(d, values)));
    }
    return seeds;
}

std::vector<std::string> csv_seeds() {
    using namespace std::string_literals;
    return {"time,x,y,z\n0,1,2,3\n0.001,1.5,-2,3e1\n0.002,1,2,3\n", "0,5;-1,25;20\r\n1;2;3\r\n",
            "# remark\nTime [ms]\tAcc_X [g]\tAcc_Y [g]\tAcc_Z [g]\n0\t1\t2\t3\n1\t1\t2\t3\n",
            "  0.5   -1 20  \n1 2 3\n", "5\n6\n7\n",
            // "5\n6\n" packed with gzip
            "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\x33\xe5\x32\xe3\x02\x00\x32\x2a\xef\x82"
            "\x04\x00\x00\x00"s};
}

std::vector<std::string> time_mark_seeds() {
    return {"start_s,end_s,label\n0,10.5,forklift\n5,60,\"lorry, empty\"\n", "0,5;10;a\n",
            "1\t2\tb\n# remark\n"};
}

}  // namespace werkrug::tests

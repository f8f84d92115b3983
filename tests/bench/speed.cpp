// Speed of assessing, and of the report against the same lines drawn by bare libharu.
#include "core/assessment/assess.hpp"
#include "core/case/case_reader.hpp"
#include "core/disclosure/disclosure.hpp"
#include "reports/insurer_report.hpp"
#include "tables/embedded.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/bench/bare_report.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace {

using namespace werkrug;
using namespace werkrug::tests;

std::vector<core::Case> sample_cases() {
    std::vector<core::Case> cases;
    for (const auto& entry : std::filesystem::directory_iterator{vectors_dir()}) {
        if (entry.path().extension() != ".xml") continue;
        cases.push_back(core::read_case(read_bytes(entry.path()), entry.path().string()).facts);
    }
    return cases;
}

void assess_cases(benchmark::State& state) {
    const auto cases = sample_cases();
    const auto& instrument = tables::default_instrument().instrument;
    for (auto _ : state) {
        for (const auto& facts : cases) benchmark::DoNotOptimize(core::assess(facts, instrument));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cases.size()));
}
BENCHMARK(assess_cases);

core::InsurerFacts sample_facts() {
    const auto facts = core::read_case(read_bytes(vectors_dir() / "case.xml"), "case.xml").facts;
    const FiledCase filed(facts);
    const auto disclosure = core::disclose_to_insurer(filed.file());
    if (!disclosure.facts) throw std::runtime_error{"the sample case has no valid consent"};
    return *disclosure.facts;
}

std::string render_sample() {
    return reports::render_insurer_report(sample_facts(), tables::default_instrument(),
                                          Language::nl);
}

void report(benchmark::State& state) {
    const auto facts = sample_facts();
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            reports::render_insurer_report(facts, tables::default_instrument(), Language::nl));
    }
}
BENCHMARK(report)->Unit(benchmark::kMillisecond);

void bare_libharu(benchmark::State& state) {
    const auto folder = scratch_dir("bench");
    write_bytes(folder / "report.pdf", render_sample());
    std::vector<std::filesystem::path> faces;
    for (const auto& font : embedded::fonts()) {
        // The third face is embedded only for characters that the others lack.
        if (font.name.find("fallback") != std::string_view::npos) continue;
        faces.push_back(folder / font.name);
        write_bytes(faces.back(), font.text());
    }
    const auto pages = lines_of(folder / "report.pdf");
    for (auto _ : state) benchmark::DoNotOptimize(draw_bare(pages, faces));
    state.counters["pages"] = static_cast<double>(pages.size());
}
BENCHMARK(bare_libharu)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();

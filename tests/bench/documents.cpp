// Every document against its text drawn by bare libharu and by Cairo; and a thousand reports in one
// process, with the memory that they leave behind.
#include "reports/documents.hpp"

#include "tables/embedded.hpp"
#include "tests/bench/cairo_report.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <stdexcept>

namespace {

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

// With the sign that the letter of referral needs.
core::Case case_for(DocumentKind kind) {
    auto facts = sample_case();
    if (kind == DocumentKind::referral_letter)
        for (auto& answer : facts.red_flags.answers)
            if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    return facts;
}

std::string make(DocumentKind kind) {
    const FiledCase filed(case_for(kind));
    auto made = reports::make_document(kind, filed.file(), Language::nl);
    if (made.refusal) throw std::runtime_error("a document of the bench is refused");
    return std::move(made.bytes);
}

std::vector<DrawnPage> lines_in(DocumentKind kind) {
    const auto folder = scratch_dir("bench-documents");
    write_bytes(folder / "document.pdf", make(kind));
    return lines_of(folder / "document.pdf");
}

std::vector<std::filesystem::path> text_faces() {
    const auto folder = scratch_dir("bench-faces");
    std::vector<std::filesystem::path> faces;
    for (const auto& font : embedded::fonts()) {
        if (font.name.find("fallback") != std::string_view::npos) continue;
        faces.push_back(folder / font.name);
        write_bytes(faces.back(), font.text());
    }
    return faces;
}

template <class Draw>
void measure(benchmark::State& state, Draw draw) {
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto file = draw();
        bytes = file.size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

// Of this process, in KiB.
double resident_kib() {
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    constexpr double kib_a_page = 4;
    return resident * kib_a_page;
}

void thousand_reports(benchmark::State& state) {
    for (auto _ : state) {
        double after_hundred = 0;
        for (int i = 0; i < 1000; ++i) {
            benchmark::DoNotOptimize(make(DocumentKind::insurer_report));
            if (i == 99) after_hundred = resident_kib();
        }
        state.counters["grown_kib"] = resident_kib() - after_hundred;
    }
    state.SetItemsProcessed(state.iterations() * 1000);
}

void register_all() {
    for (const auto kind : core::all_document_kinds) {
        const std::string name = "document/" + std::string{core::name_of(kind)};
        benchmark::RegisterBenchmark((name + "/ours").c_str(), [kind](benchmark::State& state) {
            measure(state, [kind] { return make(kind); });
        })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((name + "/libharu").c_str(), [kind](benchmark::State& state) {
            const auto pages = lines_in(kind);
            const auto faces = text_faces();
            measure(state, [&] { return draw_bare(pages, faces); });
        })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((name + "/cairo").c_str(), [kind](benchmark::State& state) {
            const auto pages = lines_in(kind);
            measure(state, [&] { return draw_with_cairo(pages); });
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("thousand_reports", thousand_reports)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    register_all();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

#include "tests/fuzz/entries/table_entries.hpp"

#include "core/assessment/assess.hpp"
#include "core/care/item_texts.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "core/cohort/case_row_reader.hpp"
#include "core/cohort/line_blocks.hpp"
#include "core/exposure/posture/posture_summary.hpp"
#include "core/register/worker_list.hpp"
#include "tables/instrument_reader.hpp"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>

namespace werkrug::tests {

namespace {

using namespace std::chrono_literals;

constexpr core::Date today = 2026y / std::chrono::December / 31d;
constexpr std::size_t short_line = 2000;

void try_row(core::CaseRowReader& reader, std::span<char> line, std::size_t number,
             const tables::Instrument& instrument) {
    if (reader.read(line, number)) {
        core::assess(reader.facts(), instrument);
        return;
    }
    if (reader.problems().empty() || reader.problems().front().position.line != number)
        throw std::logic_error{"a refused row without a problem in its line"};
}

void try_rows(std::string_view bytes, const tables::Instrument& instrument) {
    core::LineBlocks blocks(core::text_bytes(bytes), short_line);
    const auto header = core::read_case_header(blocks.take_first_line(), "fuzz.csv", instrument);
    core::CaseRowReader reader(header, instrument, today);
    core::LineBlock block;
    while (blocks.next(block)) {
        auto number = block.first_line;
        std::span<char> rest{block.bytes};
        while (!rest.empty()) {
            const auto end = std::find(rest.begin(), rest.end(), '\n') - rest.begin();
            const auto size = static_cast<std::size_t>(end);
            try_row(reader, rest.first(size), number++, instrument);
            rest = rest.subspan(std::min(size + 1, rest.size()));
        }
    }
}

core::TaskTimes marks_or_none(std::string_view bytes) {
    try {
        return core::read_task_times(core::CsvReader(core::text_bytes(bytes), "fuzz.csv"));
    } catch (const Error&) {
        return {};
    }
}

void check_sums(const core::PostureSummary& summary) {
    const auto& zones = summary.flexion.zone_s;
    const double together = std::accumulate(zones.begin(), zones.end(), 0.0);
    const double noise = 1e-6 * std::max(1.0, summary.seconds);
    if (std::abs(together - summary.seconds) > noise)
        throw std::logic_error{"the zones do not add up"};
    for (const auto& episode : summary.episodes)
        if (episode.seconds > summary.seconds + noise ||
            episode.longest_s > episode.seconds + noise)
            throw std::logic_error{"an episode is longer than the whole"};
}

void check_workers(const core::WorkerList& list) {
    std::size_t last_line = 0;
    for (const auto& row : list.workers) {
        if (row.worker.worker_number.empty() || row.line <= last_line)
            throw std::logic_error{"a worker without a number or a place"};
        last_line = row.line;
        core::Case facts;
        facts.id = row.worker.worker_number;
        facts.instrument = tables::default_instrument().instrument.id;
        facts.worker = row.worker;
        facts.employment = row.employment;
        if (core::read_case(core::write_case(facts), "fuzz.xml").facts != facts)
            throw std::logic_error{"a worker that a case file cannot hold"};
    }
}

}  // namespace

void try_cohort(std::string_view bytes) {
    try {
        try_rows(bytes, tables::default_instrument().instrument);
    } catch (const Error&) {
        return;
    }
}

void try_posture(std::string_view bytes) {
    const auto marks = marks_or_none(bytes);
    for (const char* unit : {"", "deg", "g"}) {
        try {
            core::PostureRecording recording(core::CsvReader(core::text_bytes(bytes), "fuzz.csv"),
                                             {.unit = core::signal_unit_from(unit)});
            check_sums(core::summarise_posture(recording, marks, "fuzz.csv").whole);
        } catch (const Error&) {
            continue;
        }
    }
}

void try_item_texts(std::string_view bytes) {
    try {
        const auto texts = core::read_item_texts(std::string{bytes}, "fuzz.csv");
        const auto rows = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
        if (texts.size() > rows) throw std::logic_error{"more texts than rows"};
    } catch (const Error& error) {
        if (error.problems().empty()) throw std::logic_error{"refused without a problem"};
    }
}

void try_workers(std::string_view bytes) {
    using core::ListEncoding;
    for (const auto encoding :
         {ListEncoding::detect, ListEncoding::utf_8, ListEncoding::windows_1252}) {
        try {
            check_workers(core::read_worker_list(std::string{bytes}, "fuzz.csv", encoding));
        } catch (const Error& error) {
            if (error.problems().empty()) throw std::logic_error{"refused without a problem"};
        }
    }
}

}  // namespace werkrug::tests

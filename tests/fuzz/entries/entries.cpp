#include "tests/fuzz/entries/entries.hpp"

#include "core/assessment/assess.hpp"
#include "core/case/case_check.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "tables/instrument_reader.hpp"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>

namespace werkrug::tests {

namespace {

using namespace std::chrono_literals;

// Some day after every date of the sample cases.
constexpr core::Date today = 2026y / std::chrono::December / 31d;

std::optional<core::CaseReading> read_case_or_refuse(std::string_view bytes) {
    try {
        return core::read_case(std::string{bytes}, "fuzz.xml");
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::optional<tables::InstrumentFile> read_instrument_or_refuse(std::string_view bytes) {
    try {
        return tables::read_instrument(std::string{bytes}, "fuzz.xml");
    } catch (const Error&) {
        return std::nullopt;
    }
}

// Every factor at its highest level, a worksheet with one task: all rules get something to do.
core::Case busy_case(const tables::Instrument& instrument) {
    core::Case facts;
    facts.assessment_date = today;
    facts.worker.birth_date = 1980y / std::chrono::January / 1d;
    facts.complaint.location = core::Location::low_back;
    facts.complaint.radiation = core::Radiation::none;
    facts.complaint.onset = 2026y / std::chrono::January / 1d;
    for (const auto& flag : instrument.diagnosis.red_flags) {
        facts.red_flags.answers.push_back({flag.id, core::Answer::no});
    }
    for (const auto& factor : instrument.factors) {
        facts.exposure.factors.push_back(
            {factor.id, core::LevelChoice::stated, factor.levels.back().level, "history", ""});
    }
    core::Task task{.name = "task", .min_per_shift = 60};
    task.lifts.push_back({.load_kg = 20, .per_min = 2, .hold_s = 5});
    task.postures.push_back({.trunk_flexion_deg = 40, .trunk_rotation_deg = 0, .share = 1});
    task.vibrations.push_back({.x_m_s2 = 1, .y_m_s2 = 1, .z_m_s2 = 1, .source = "history"});
    facts.exposure.worksheet =
        core::Worksheet{.shift_min = 480, .shifts_per_week = 5, .years = 10, .tasks = {task}};
    return facts;
}

}  // namespace

void try_case(std::string_view bytes) {
    const auto reading = read_case_or_refuse(bytes);
    if (!reading) return;
    for (const auto& file : tables::shipped_instruments()) {
        core::check_case(reading->facts, file.instrument, today);
        core::assess(reading->facts, file.instrument);
    }
    const auto again = core::read_case(core::write_case(reading->facts), "written.xml");
    if (again.facts != reading->facts) throw std::logic_error{"another case is read back"};
    if (!has_errors(reading->problems) && has_errors(again.problems)) {
        throw std::logic_error{"what was written is refused: " +
                               to_english(again.problems.front(), "written.xml")};
    }
}

void try_instrument(std::string_view bytes) {
    const auto file = read_instrument_or_refuse(bytes);
    if (!file) return;
    const auto facts = busy_case(file->instrument);
    core::check_case(facts, file->instrument, today);
    core::assess(facts, file->instrument);
}

}  // namespace werkrug::tests

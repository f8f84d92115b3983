#include "core/register/case_figures.hpp"

#include "core/case/anonymous_facts.hpp"
#include "core/case/names.hpp"
#include "core/register/record.hpp"

#include <array>

namespace werkrug::core {

namespace {

constexpr std::string_view unknown_level = "unknown";

void add_word(std::string& words, const std::string& word) {
    if (!words.empty()) words += ' ';
    words += word;
}

std::string exposures_of(const Assessment& assessment, const tables::Instrument& instrument) {
    std::string exposures;
    for (const auto& result : assessment.exposure.factors) {
        if (result.level == tables::Level::none) continue;
        const auto& factor = instrument.factors.at(result.factor);
        if (!result.level && !factor.counted && !result.recorded) continue;
        const auto level = result.level ? tables::name_of(*result.level) : unknown_level;
        add_word(exposures, factor.id + "=" + std::string{level});
    }
    return exposures;
}

std::string kinds_of(const Case& facts) {
    std::string kinds;
    for (const auto& kind : measure_kinds(facts)) add_word(kinds, kind);
    return kinds;
}

std::string answer_field(std::optional<bool> answer) {
    if (!answer) return {};
    return *answer ? "yes" : "no";
}

}  // namespace

CaseFigures figures_of(const Case& facts, const Assessment& assessment,
                       const tables::Instrument& instrument, const CaseMarks& marks) {
    const auto& duration = assessment.diagnosis.duration_class;
    const auto& result = assessment.work_relatedness;
    const auto& day = facts.assessment_date;
    return {.occupation_code = code_in(facts.employment.occupation, "ISCO-08"),
            .sector_code = code_in(facts.employment.sector, "NACE-2"),
            .exposures = exposures_of(assessment, instrument),
            .measure_kinds = kinds_of(facts),
            .sex = facts.worker.sex,
            .duration = duration ? std::string{tables::name_of(*duration)} : std::string{},
            .sick_leave_days = day ? longest_leave_days(facts, *day) : std::nullopt,
            .occupational = result ? std::optional{result->occupational_disease} : std::nullopt,
            .notified_on = marks.notified_on};
}

std::string pack_figures(const CaseFigures& f) {
    return pack({f.occupation_code, f.sector_code, f.exposures, f.measure_kinds, name_of(f.sex),
                 f.duration, f.sick_leave_days ? number_field(*f.sick_leave_days) : std::string{},
                 answer_field(f.occupational), date_field(f.notified_on)});
}

std::optional<CaseFigures> unpack_figures(std::string_view bytes) {
    std::array<std::string_view, 9> f{};
    if (unpack_into(f, bytes) != f.size()) return std::nullopt;
    const auto sex = from_name<Sex>(f[4]);
    const auto days = number_in(f[6]);
    std::optional<Date> notified_on;
    if (!sex || (!days && !f[6].empty()) || !read_date_field(f[8], notified_on))
        return std::nullopt;
    CaseFigures figures{.occupation_code = std::string{f[0]},
                        .sector_code = std::string{f[1]},
                        .exposures = std::string{f[2]},
                        .measure_kinds = std::string{f[3]},
                        .sex = *sex,
                        .duration = std::string{f[5]},
                        .notified_on = notified_on};
    if (days) figures.sick_leave_days = static_cast<int>(*days);
    if (!f[7].empty()) figures.occupational = f[7] == "yes";
    return figures;
}

}  // namespace werkrug::core

#include "core/register/case_figures.hpp"

#include "core/case/anonymous_facts.hpp"
#include "core/case/names.hpp"
#include "core/case/occupation.hpp"
#include "core/register/record.hpp"
#include "tables/parse.hpp"

#include <array>
#include <set>
#include <span>

namespace werkrug::core {

namespace {

constexpr std::string_view unknown = "unknown";

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
        const auto level = result.level ? tables::name_of(*result.level) : unknown;
        add_word(exposures, factor.id + "=" + std::string{level});
    }
    return exposures;
}

// Each once.
std::string effects_of(const Case& facts) {
    std::set<std::string> effects;
    for (const auto& evaluation : facts.care.evaluations)
        effects.insert(evaluation.effect.empty() ? std::string{unknown} : evaluation.effect);
    std::string words;
    for (const auto& effect : effects) add_word(words, effect);
    return words;
}

std::string kinds_of(const Case& facts) {
    std::string kinds;
    for (const auto& kind : measure_kinds(facts)) add_word(kinds, kind);
    return kinds;
}

// Figures that were saved before effects were counted lack that field, the last but one.
constexpr std::size_t fields = 10;
constexpr std::size_t fields_without_effects = fields - 1;
// Between the fields: the codes and words of the figures hold none. A length before each field, as
// other records have, would be longer than the fields themselves, and all are read on opening.
constexpr char border = '\n';

// False unless there are as many fields as places.
bool split(std::string_view bytes, std::span<std::string_view> into) {
    for (auto& field : into) {
        const bool last = &field == &into.back();
        const auto end = bytes.find(border);
        if (last != (end == std::string_view::npos)) return false;
        field = bytes.substr(0, end);
        if (!last) bytes.remove_prefix(end + 1);
    }
    return true;
}

// In `into` as many of its places as there are fields, at the front; nothing when these are not as
// many as figures have.
std::optional<std::size_t> split_figures(std::string_view bytes,
                                         std::array<std::string_view, fields>& into) {
    if (split(bytes, into)) return fields;
    if (split(bytes, std::span(into).first<fields_without_effects>()))
        return fields_without_effects;
    return std::nullopt;
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
    return {.occupation_code = code_in(facts.employment.occupation, isco_08),
            .sector_code = code_in(facts.employment.sector, "NACE-2"),
            .exposures = exposures_of(assessment, instrument),
            .measure_kinds = kinds_of(facts),
            .sex = facts.worker.sex,
            .duration = duration ? std::string{tables::name_of(*duration)} : std::string{},
            .sick_leave_days = day ? longest_leave_days(facts, *day) : std::nullopt,
            .occupational = result ? std::optional{result->occupational_disease} : std::nullopt,
            .notified_on = marks.notified_on,
            .measure_effects = effects_of(facts)};
}

std::string pack_figures(const CaseFigures& f) {
    std::string bytes;
    for (const std::string_view field :
         {std::string_view{f.occupation_code}, std::string_view{f.sector_code},
          std::string_view{f.exposures}, std::string_view{f.measure_kinds}, name_of(f.sex),
          std::string_view{f.duration}})
        bytes.append(field) += border;
    if (f.sick_leave_days) bytes += std::to_string(*f.sick_leave_days);
    bytes.append(1, border).append(answer_field(f.occupational));
    if (f.measure_effects) bytes.append(1, border).append(*f.measure_effects);
    return bytes.append(1, border).append(date_field(f.notified_on));
}

std::optional<CaseFigures> unpack_figures(std::string_view bytes) {
    std::array<std::string_view, fields> f{};
    const auto count = split_figures(bytes, f);
    if (!count) return std::nullopt;
    const auto sex = from_name<Sex>(f[4]);
    const auto days = parse_whole_number(f[6]);
    std::optional<Date> notified_on;
    if (!sex || (!days && !f[6].empty()) || !read_date_field(f.at(*count - 1), notified_on))
        return std::nullopt;
    CaseFigures figures{.occupation_code = std::string{f[0]},
                        .sector_code = std::string{f[1]},
                        .exposures = std::string{f[2]},
                        .measure_kinds = std::string{f[3]},
                        .sex = *sex,
                        .duration = std::string{f[5]},
                        .sick_leave_days = days,
                        .notified_on = notified_on};
    if (!f[7].empty()) figures.occupational = f[7] == "yes";
    if (*count == fields) figures.measure_effects = f[8];
    return figures;
}

std::optional<KeptFigures> KeptFigures::from_bytes(std::string_view packed) {
    std::array<std::string_view, fields> unused{};
    if (!split_figures(packed, unused)) return std::nullopt;
    KeptFigures kept;
    kept.packed_ = packed;
    return kept;
}

}  // namespace werkrug::core

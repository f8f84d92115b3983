// The selection of the notification sheet: anonymous, and only what such a form asks
// (domain/six-steps.md, "Notification sheet").
#include "core/disclosure/disclosure.hpp"

#include <algorithm>
#include <string_view>

namespace werkrug::core {

namespace {

bool is_notified(const std::optional<ConclusionClass>& conclusion) {
    return conclusion && *conclusion != ConclusionClass::not_occupational &&
           *conclusion != ConclusionClass::undecided;
}

// A code of an occupation or sector: at most four digits, with points, perhaps a letter before them
// ("9333", "52.10", "H52.10"). Whatever else was typed there could name somebody.
bool is_code(std::string_view text) {
    constexpr int most_digits = 4;
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.remove_prefix(1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::count_if(text.begin(), text.end(), is_digit);
    const bool only_those =
        std::all_of(text.begin(), text.end(), [&](char c) { return is_digit(c) || c == '.'; });
    return only_those && digits > 0 && digits <= most_digits;
}

// The code alone, of the scheme that the notification asks for; empty: there is none. Typed words
// never come along: they may say who it is about in ways that no program can see.
std::string code_in(const CodedText& coded, std::string_view scheme) {
    const bool right_scheme = coded.scheme.empty() || coded.scheme == scheme;
    return right_scheme && is_code(coded.code) ? coded.code : std::string();
}

std::optional<int> year_of(const std::optional<Date>& date) {
    if (!date) return std::nullopt;
    return static_cast<int>(date->year());
}

std::optional<int> longest_leave_days(const Case& facts, Date day) {
    std::optional<int> longest;
    for (const auto& leave : facts.complaint.sick_leaves) {
        if (!leave.from || *leave.from > day) continue;
        const auto until =
            std::min(leave.to.value_or(day), day);  // a planned end is no absence yet
        const auto days = std::chrono::sys_days{until} - std::chrono::sys_days{*leave.from};
        longest = std::max(longest.value_or(0), static_cast<int>(days.count()) + 1);
    }
    return longest;
}

// A factor that no task can show is psychosocial, which the notification does not hold.
std::vector<NotifiedExposure> raised_exposures(const CaseFile& file) {
    std::vector<NotifiedExposure> raised;
    for (const auto& result : file.assessment.exposure.factors) {
        const bool at_work = file.instrument.instrument.factors.at(result.factor).derivable();
        if (at_work && result.level && *result.level != tables::Level::none)
            raised.push_back({.factor = result.factor, .level = *result.level});
    }
    return raised;
}

std::vector<std::string> kinds_of(const std::vector<Measure>& measures) {
    std::vector<std::string> kinds;
    for (const auto& measure : measures)
        if (!measure.kind.empty() &&
            std::find(kinds.begin(), kinds.end(), measure.kind) == kinds.end())
            kinds.push_back(measure.kind);
    return kinds;
}

}  // namespace

Disclosure<NotificationFacts> disclose_to_ncvb(const CaseFile& file) {
    const auto& facts = file.facts;
    const auto incomplete = [](Message what) {
        return Disclosure<NotificationFacts>{.refusal = std::move(what), .incomplete = true};
    };
    if (!facts.judgement.conclusion)
        return incomplete(
            msg("The notification needs your conclusion: very likely, likely or "
                "suspected."));
    if (!is_notified(facts.judgement.conclusion))
        return {.refusal = msg("Only a disease that you conclude to be occupational (very likely, "
                               "likely or suspected) is notified.")};
    const auto& code = file.assessment.diagnosis.code;
    if (!code)
        return incomplete(
            msg("The notification needs a diagnosis with a CAS code: nonspecific "
                "low-back pain has not been diagnosed."));
    if (facts.physician.service.empty())
        return incomplete(
            msg("The notification needs the name of the occupational health service, "
                "or “independent company doctor”."));
    const auto& codes = file.instrument.instrument.diagnosis.codes.at(*code);
    const auto& worksheet = facts.exposure.worksheet;
    return {.facts = NotificationFacts{
                .service = facts.physician.service,
                .cas_code = codes.cas,
                .icd10_code = codes.icd10,
                .sex = facts.worker.sex,
                .year_of_birth = year_of(facts.worker.birth_date),
                .occupation_code = code_in(facts.employment.occupation, "ISCO-08"),
                .sector_code = code_in(facts.employment.sector, "NACE-2"),
                .exposures = raised_exposures(file),
                .exposure_years = worksheet ? worksheet->years : std::nullopt,
                .hours_per_week = facts.employment.hours_per_week,
                .first_day_of_complaints = facts.complaint.onset,
                .sick_leave_days = longest_leave_days(facts, file.day),
                .measure_kinds = kinds_of(facts.measures),
                .conclusion = *facts.judgement.conclusion,
                .day = file.day}};
}

}  // namespace werkrug::core

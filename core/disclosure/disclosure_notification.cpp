// The selection of the notification sheet: anonymous, and only what such a form asks
// (domain/six-steps.md, "Notification sheet").
#include "core/disclosure/disclosure.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

bool is_notified(const std::optional<ConclusionClass>& conclusion) {
    return conclusion && *conclusion != ConclusionClass::not_occupational &&
           *conclusion != ConclusionClass::undecided;
}

// Parts of names shorter than this say nothing ("de", "van").
constexpr std::size_t telling_length = 4;

std::vector<std::string> words_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (const char c : name) {
        if (c == ' ' || c == '-')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase_if(words, [](const std::string& word) { return word.size() < telling_length; });
    return words;
}

// Does a text hold a name out of the case? Upper and lower case are the same here for what names
// most often are made of.
bool names_someone(const std::string& text, const Case& facts) {
    const auto folded = [](std::string value) {
        std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
        });
        return value;
    };
    const auto in = folded(text);
    for (const auto* name :
         {&facts.worker.family_name, &facts.worker.given_name, &facts.employment.employer})
        for (const auto& word : words_of(folded(*name)))
            if (in.find(word) != std::string::npos) return true;
    return false;
}

CodedText without_names(CodedText coded, const Case& facts) {
    if (names_someone(coded.text, facts)) coded.text.clear();
    return coded;
}

std::optional<int> year_of(const std::optional<Date>& date) {
    if (!date) return std::nullopt;
    return static_cast<int>(date->year());
}

std::optional<int> longest_leave_days(const Case& facts, Date day) {
    std::optional<int> longest;
    for (const auto& leave : facts.complaint.sick_leaves) {
        if (!leave.from) continue;
        const auto until = leave.to.value_or(day);
        const auto days = std::chrono::sys_days{until} - std::chrono::sys_days{*leave.from};
        longest = std::max(longest.value_or(0), static_cast<int>(days.count()) + 1);
    }
    return longest;
}

std::vector<NotifiedExposure> raised_exposures(const Assessment& assessment) {
    std::vector<NotifiedExposure> raised;
    for (const auto& result : assessment.exposure.factors)
        if (result.level && *result.level != tables::Level::none)
            raised.push_back({.factor = result.factor, .level = *result.level});
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
    return {.facts =
                NotificationFacts{.service = facts.physician.service,
                                  .cas_code = codes.cas,
                                  .icd10_code = codes.icd10,
                                  .sex = facts.worker.sex,
                                  .year_of_birth = year_of(facts.worker.birth_date),
                                  .occupation = without_names(facts.employment.occupation, facts),
                                  .sector = without_names(facts.employment.sector, facts),
                                  .exposures = raised_exposures(file.assessment),
                                  .exposure_years = worksheet ? worksheet->years : std::nullopt,
                                  .hours_per_week = facts.employment.hours_per_week,
                                  .first_day_of_complaints = facts.complaint.onset,
                                  .sick_leave_days = longest_leave_days(facts, file.day),
                                  .measure_kinds = kinds_of(facts.measures),
                                  .conclusion = *facts.judgement.conclusion,
                                  .day = file.day}};
}

}  // namespace werkrug::core

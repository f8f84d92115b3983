#include "core/register/exposure_effect.hpp"

#include "core/assessment/assess.hpp"
#include "tables/parse.hpp"

#include <chrono>
#include <functional>
#include <string_view>
#include <utility>

namespace werkrug::core {

namespace {

bool is_number(const std::optional<std::string>& text) {
    return !text || parse_number(*text).has_value();
}

bool is_number_of_worksheet(const FieldChange& change) {
    constexpr std::string_view worksheet = "exposure/worksheet/";
    constexpr std::string_view name = "/@name";
    return change.path.starts_with(worksheet) && !change.path.ends_with(name) &&
           is_number(change.before) && is_number(change.after);
}

// Nothing but the worksheet, so that nothing else is compared.
CaseContent worksheet_of(const Case& facts) {
    CaseContent content;
    content.facts.exposure.worksheet = facts.exposure.worksheet;
    return content;
}

struct RevisionRange {  // both ends belong to it
    std::int64_t from{};
    std::int64_t last{};
};

std::optional<SavedCase> first_revision(const Register& cases, const std::string& case_id,
                                        RevisionRange among,
                                        const std::function<bool(const SavedCase&)>& is_wanted) {
    for (auto number = among.from; number <= among.last; ++number) {
        auto saved = cases.read(case_id, number);
        if (is_wanted(saved)) return saved;
    }
    return std::nullopt;
}

auto day_of(const SavedCase& saved) {
    return std::chrono::floor<std::chrono::days>(saved.saved_at);
}

// The last one with a result of the day on which there first was one.
std::optional<SavedCase> first_day_assessed(const Register& cases, const std::string& case_id,
                                            RevisionRange all,
                                            const tables::Instrument& instrument) {
    const auto has_result = [&](const SavedCase& saved) {
        return assess(facts_of(saved, cases.path()), instrument).work_relatedness.has_value();
    };
    auto found = first_revision(cases, case_id, all, has_result);
    while (found) {
        auto later =
            first_revision(cases, case_id, {found->revision + 1, all.last}, [&](const auto& saved) {
                return day_of(saved) != day_of(*found) || has_result(saved);
            });
        if (!later || day_of(*later) != day_of(*found)) break;
        found = std::move(later);
    }
    return found;
}

}  // namespace

ExposureEffect exposure_effect(const Case& before, const Case& after,
                               const tables::Instrument& instrument) {
    ExposureEffect effect{.before = assess(before, instrument), .after = assess(after, instrument)};
    for (auto& change : differences(worksheet_of(before), worksheet_of(after)))
        if (is_number_of_worksheet(change)) effect.numbers.push_back(std::move(change));
    return effect;
}

std::optional<FirstAssessment> first_assessment(const Register& cases, const std::string& case_id,
                                                const tables::Instrument& instrument) {
    const auto last = cases.last(case_id);
    const RevisionRange all{.from = 1, .last = last.revision};
    const bool notified = last.marks.notified_on.has_value();
    const auto is_notified = [](const SavedCase& saved) {
        return saved.marks.notified_on.has_value();
    };
    auto found = notified ? first_revision(cases, case_id, all, is_notified)
                          : first_day_assessed(cases, case_id, all, instrument);
    if (!found) return std::nullopt;
    return FirstAssessment{.saved = std::move(*found), .notified = notified};
}

}  // namespace werkrug::core

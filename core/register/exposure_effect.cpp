#include "core/register/exposure_effect.hpp"

#include "core/assessment/assess.hpp"
#include "tables/parse.hpp"

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
    return change.path.starts_with(worksheet) && is_number(change.before) &&
           is_number(change.after);
}

// Nothing but the worksheet, so that nothing else is compared.
CaseContent worksheet_of(const Case& facts) {
    CaseContent content;
    content.facts.exposure.worksheet = facts.exposure.worksheet;
    return content;
}

std::optional<SavedCase> first_revision(const Register& cases, const std::string& case_id,
                                        const std::function<bool(const SavedCase&)>& is_wanted) {
    const auto last = cases.last(case_id).revision;
    for (std::int64_t number = 1; number <= last; ++number) {
        auto saved = cases.read(case_id, number);
        if (is_wanted(saved)) return saved;
    }
    return std::nullopt;
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
    const bool notified = cases.last(case_id).marks.notified_on.has_value();
    auto found = first_revision(cases, case_id, [&](const SavedCase& saved) {
        if (notified) return saved.marks.notified_on.has_value();
        return assess(facts_of(saved, cases.path()), instrument).work_relatedness.has_value();
    });
    if (!found) return std::nullopt;
    return FirstAssessment{.saved = std::move(*found), .notified = notified};
}

}  // namespace werkrug::core

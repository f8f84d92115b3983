// The period that the practice at a glance is about: chosen quickly, or typed. Knows no widgets.
#pragma once

#include "core/practice/overview.hpp"
#include "core/text/translator.hpp"

#include <array>
#include <string>
#include <string_view>

namespace werkrug::app {

enum class PeriodChoice { this_year, last_year, all, typed };

inline constexpr std::array all_period_choices{PeriodChoice::this_year, PeriodChoice::last_year,
                                               PeriodChoice::all, PeriodChoice::typed};

std::string period_choice_title(PeriodChoice choice, const core::Translator& tr);

// From the first to the last day of a year; no days for `all` and `typed`.
core::Period period_of(PeriodChoice choice, core::Date today);

// What two fields say; an empty one sets no limit.
struct TypedPeriod {
    core::Period period{};
    Message from_complaint{};  // empty msgid: none
    Message to_complaint{};

    bool understood() const { return from_complaint.msgid.empty() && to_complaint.msgid.empty(); }
};
TypedPeriod typed_period(std::string_view from, std::string_view to);

}  // namespace werkrug::app

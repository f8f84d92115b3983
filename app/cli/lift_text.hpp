// Lifts and what the lifting equation says of them, as a table for people.
#pragma once

#include "core/exposure/lifting/lift.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

// What to know of a table as a whole, gathered row by row.
struct LiftSummary {
    std::size_t lifts{};
    std::size_t not_applicable{};
    std::optional<double> highest_index{};
    std::string highest_id{};

    void add(std::string_view id, const core::LiftResult& result);
};

std::string lift_text_head(const core::LiftingOptions& options, const core::Translator& tr);
std::string lift_text_row(std::string_view id, const core::LiftResult& result,
                          const core::LiftingOptions& options, const core::Translator& tr);
std::string lift_text_tail(const LiftSummary& summary, const core::Translator& tr);

}  // namespace werkrug::app

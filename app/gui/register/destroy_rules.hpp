// What must hold before a case is destroyed: that a person typed which one, and that the reason,
// which stays readable, does not name the worker. Knows no widgets.
#pragma once

#include "core/register/case_summary.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <string_view>

namespace werkrug::app {

// What is to be typed: the number of the case, else the family name, else the word "destroy".
std::string confirmation_of(const core::CaseSummary& summary, const core::Translator& tr);

// Capitals, accents and blanks around it do not count.
bool is_confirmed(std::string_view confirmation, std::string_view typed);

// Whether a name or number of the worker stands in a text as whole words.
bool names_worker(const core::CaseSummary& summary, std::string_view text);

}  // namespace werkrug::app

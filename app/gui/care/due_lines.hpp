// What is still to be done for a case, as the page of care shows it. Knows no widgets.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// One line for each thing, the earliest first; a sign and a word say that its day has come.
struct DueLines {
    std::string come{};     // its day is today or past; empty: none
    std::string to_come{};  // the rest, or that there is nothing
};

DueLines due_lines(const core::Case& facts, core::Date today, const core::Translator& tr);

}  // namespace werkrug::app

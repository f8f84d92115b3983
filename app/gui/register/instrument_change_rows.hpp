// What a change of the instrument does to a case, side by side. Knows no widgets.
#pragma once

#include "core/register/instrument_change.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

struct ResultRow {
    std::string name{};
    std::string then{};
    std::string now{};

    bool differs() const { return then != now; }
};

// The instruments, the results, and the points of every factor that one of them knows; "–" for what
// there is not.
std::vector<ResultRow> instrument_change_rows(const core::InstrumentChange& change,
                                              const tables::InstrumentFile& instrument_now,
                                              const core::Translator& tr);

// Whether the results differ, in a sentence.
std::string instrument_change_headline(const core::InstrumentChange& change,
                                       const core::Translator& tr);

}  // namespace werkrug::app

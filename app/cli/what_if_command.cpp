#include "app/cli/what_if_command.hpp"

#include "app/cli/what_if_text.hpp"
#include "core/exposure/what_if_json.hpp"

#include <iostream>

namespace werkrug::app {

Exit what_if_command(const CaseOptions& options, const WhatIfOptions& wanted) {
    const core::Translator tr(options.language);
    const auto opened = open_case(options, tr);
    const auto& instrument = opened.instrument.instrument;
    core::Changes changes;
    for (const auto& text : wanted.changes)
        core::add_change(changes, text, opened.facts, instrument);
    const auto outcome = core::what_if(opened.facts, changes, instrument, today_on_the_clock());
    const auto goals = core::smallest_changes(opened.facts, instrument);
    const WhatIfWords words{opened.facts, outcome, goals, instrument};
    if (wanted.format == "json")
        std::cout << core::what_if_json(opened.facts, changes, outcome, goals, instrument);
    else
        std::cout << (wanted.format == "csv" ? what_if_csv(words) : what_if_text(words, tr));
    return Exit::done;
}

}  // namespace werkrug::app

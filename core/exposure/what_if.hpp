// "What if the work were another": an assessment of changed facts beside that of the case, which is
// not touched. Pure: no clock, no files.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/exposure/quantity.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct QuantityChange {
    QuantityPlace place{};
    double value{};  // in the quantity's own unit, within its limits
};

// A measure taken as known, whatever the worksheet says.
struct MeasureChange {
    std::size_t measure{};  // index into the instrument's measures
    double value{};
};

struct LevelChange {
    std::size_t factor{};                  // index into the instrument's factors
    std::optional<tables::Level> level{};  // nothing: the one that follows from the worksheet
};

struct Changes {
    std::vector<QuantityChange> quantities{};
    std::vector<MeasureChange> measures{};
    std::vector<LevelChange> levels{};
};

// Adds one change in the words of the command line:
//   task=NAME,load-kg=10             a quantity of a task; several may follow. Where the task has
//                                    more than one row of the kind: task=NAME,row=2,load-kg=10
//   years=8                          a quantity of the worksheet
//   a8_m_s2=0.4                      a measure of the instrument
//   lifting=moderate                 a level, stated; lifting=worksheet: the derived one
// A task is named by its name, or by its number when none has that name. Numbers have a decimal
// point. Throws Error, with `text` as its file, for anything else: a name that is not known, not
// clear or twice, a number out of range.
void add_change(Changes& changes, std::string_view text, const Case& facts,
                const tables::Instrument& instrument);

// The facts with the changes. Factors of which a measure is changed get the level that follows; the
// level of a factor that the physician states stays.
Case with_changes(Case facts, const Changes& changes, const tables::Instrument& instrument);

struct WhatIf {
    Case changed{};
    Assessment before{};
    Assessment after{};
};

// Throws Error (file "--set") when the changed worksheet makes no sense: a task longer than the
// shift. `today` is the day of the checks.
WhatIf what_if(const Case& facts, const Changes& changes, const tables::Instrument& instrument,
               Date today);

}  // namespace werkrug::core

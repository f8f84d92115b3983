// A shift at a glance, ready to draw: the tasks one after another as they stand in the worksheet,
// what of the shift they leave open, and what goes beyond its end. Knows no widgets.
//
// A case file says how long a task takes in a shift, not when: the order is the worksheet's.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

enum class ShiftPart { task, open, beyond };  // beyond: of a task, after the end of the shift

struct ShiftSegment {
    ShiftPart part{};
    std::size_t task{};  // index into the worksheet; not of an open part
    std::string label{};
    double from_min{};
    double to_min{};
};

struct ShiftMark {
    double min{};
    std::string text{};  // "2 h"
};

struct ShiftBarModel {
    double end_min{};  // of the axis: the shift, or what the tasks take when that is more
    std::optional<double> shift_min{};
    std::vector<ShiftSegment> segments{};
    std::vector<ShiftMark> hours{};
    std::string in_words{};  // the same, for a screen reader
};

// Nothing when there is no task whose time is known.
std::optional<ShiftBarModel> make_shift_bar(const core::Case& facts, const core::Translator& tr);

}  // namespace werkrug::app

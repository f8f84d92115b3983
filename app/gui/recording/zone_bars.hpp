// The time in each zone of an angle as bars, ready to draw. Knows no widgets.
#pragma once

#include "core/exposure/posture/posture_summary.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

struct ZoneBar {
    std::string label{};  // "over 60 degrees"
    double share{};       // 0..1, of the time with samples
    std::string text{};   // "12.5%"
    std::string time{};   // "0:45"
};

struct ZoneBars {
    struct Group {
        std::string title{};  // "Flexion"
        std::vector<ZoneBar> bars{};
    };
    std::vector<Group> groups{};
    std::string in_words{};  // the same, for a screen reader
};

// Flexion, and rotation where it is recorded. Shares are 0 in a part without any sample.
ZoneBars zone_bars(const core::PostureSummary& summary, const core::Translator& tr);

}  // namespace werkrug::app

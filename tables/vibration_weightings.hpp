// The frequency weightings of human vibration (tables/data/vibration-weightings.xml; ISO
// 8041-1:2017 Table 3): H(s) = Hh Hl Ht Hs, as corner frequencies in Hz and quality factors.
#pragma once

#include "tables/language.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// A pair of poles or zeros: 1 + s/(Q w) + (s/w)², w = 2 pi hz.
struct Resonance {
    double hz{};
    double q{};
};

// The acceleration-velocity transition: (1 + s/w of the zero) over the poles.
struct Transition {
    std::optional<double> zero_hz{};  // nothing: infinite, no zero
    Resonance pole{};
};

// The upward step: zeros over poles, with the factor (zero.hz / pole.hz)² below both.
struct UpwardStep {
    Resonance zero{};
    Resonance pole{};
};

struct Weighting {
    std::string name{};  // "Wk"
    LocalizedText use{};
    Resonance high_pass{};
    Resonance low_pass{};
    std::optional<Transition> transition{};
    std::optional<UpwardStep> step{};
    double gain{};
    std::string source{};  // as printed
};

const std::vector<Weighting>& weightings();

// The weighting of this name; one that the data does not have is a programming error
// (std::logic_error).
const Weighting& weighting(std::string_view name);

}  // namespace werkrug::tables

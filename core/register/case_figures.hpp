// What the practice at a glance counts of a case, derived from its facts when it is saved and kept
// in its summary, so that a register of a hundred thousand cases is counted without opening them.
// Codes and classes only.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/register/case_marks.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

struct CaseFigures {
    std::string occupation_code{};  // ISCO-08; empty: none
    std::string sector_code{};      // NACE-2; empty: none
    // "lifting=high bending-twisting=moderate": the factors at any level but none, also "unknown".
    std::string exposures{};
    std::string measure_kinds{};  // "organisation technique"
    Sex sex{};
    std::string duration{};                // code of the list "duration-class"; empty: unknown
    std::optional<int> sick_leave_days{};  // the longest spell up to the assessment
    std::optional<bool> occupational{};    // at or above the threshold; nothing: not assessed
    std::optional<Date> notified_on{};
    // "effective partly": the different effects of measures that were evaluated, codes of the list
    // "measure-effect" or "unknown"; nothing: saved before effects were counted.
    std::optional<std::string> measure_effects{};

    bool operator==(const CaseFigures&) const = default;
};

CaseFigures figures_of(const Case& facts, const Assessment& assessment,
                       const tables::Instrument& instrument, const CaseMarks& marks);

std::string pack_figures(const CaseFigures& figures);
std::optional<CaseFigures> unpack_figures(std::string_view bytes);

// The figures as a summary carries them: packed, and unpacked only when somebody counts. A register
// reads a hundred thousand summaries as it opens.
class KeptFigures {
  public:
    KeptFigures() = default;  // none: the case was saved before there were any
    explicit KeptFigures(const CaseFigures& figures) : packed_(pack_figures(figures)) {}
    // Nothing when the bytes have not as many fields as figures have.
    static std::optional<KeptFigures> from_bytes(std::string_view packed);

    bool are_there() const { return !packed_.empty(); }
    // Nothing when there are none.
    std::optional<CaseFigures> read() const { return unpack_figures(packed_); }
    const std::string& bytes() const { return packed_; }

    bool operator==(const KeptFigures&) const = default;

  private:
    std::string packed_{};
};

// Calls `use` with the factor and the level of each of the exposures.
template <typename Use>
void each_exposure(std::string_view exposures, Use use) {
    while (!exposures.empty()) {
        const auto blank = exposures.find(' ');
        const auto one = exposures.substr(0, blank);
        const auto sign = one.find('=');
        if (sign != std::string_view::npos) use(one.substr(0, sign), one.substr(sign + 1));
        exposures.remove_prefix(blank == std::string_view::npos ? exposures.size() : blank + 1);
    }
}

}  // namespace werkrug::core

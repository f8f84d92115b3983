// Trying out other levels: what the instrument would say. Never touches the case.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"
#include "app/gui/what_if.hpp"

#include <array>
#include <string>
#include <vector>

class wxChoice;
class wxStaticText;

namespace werkrug::app {

class WorkRelatednessWhatIf : public Card {
  public:
    // For the factors that the session's instrument counts, as it is now.
    WorkRelatednessWhatIf(wxWindow* parent, Session& session);

    void refresh();

  private:
    struct FactorChoice {
        std::size_t factor{};  // index into the instrument's factors
        wxChoice* control{};   // first the level of the case, then the factor's levels
    };
    // A line of the comparison: a figure as in the case, and as tried.
    struct FigureLine {
        wxStaticText* as_in_case{};
        wxStaticText* as_tried{};
    };
    static constexpr std::size_t figure_count = 5;

    wxSizer* make_choices();
    void add_choice(wxFlexGridSizer* grid, std::size_t factor);
    wxSizer* make_comparison();
    void reset();
    std::string level_of_case(std::size_t factor) const;
    TriedLevels tried_levels() const;

    Session& session_;
    std::vector<FactorChoice> choices_{};
    std::array<FigureLine, figure_count> lines_{};
    WrappedText* outcome_{};
};

}  // namespace werkrug::app

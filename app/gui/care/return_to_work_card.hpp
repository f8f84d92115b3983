// The return to work: its steps as rows, and the staircase that they make beside the contract and
// the sick leaves.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/session.hpp"

namespace werkrug::app {

class RowList;
class TimePlotView;

class ReturnToWorkCard : public Card, public PagePart {
  public:
    // Its page must be around `parent`.
    ReturnToWorkCard(wxWindow* parent, Session& session);

    void refresh() override;
    bool focus_field(std::string_view path) override;

  private:
    Session& session_;
    WrappedText* contract_{};
    RowList* steps_{};
    TimePlotView* plot_{};
    WrappedText* no_plot_{};
};

}  // namespace werkrug::app

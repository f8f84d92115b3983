// Step 3, the same case by other models: how far the conclusion depends on which one is chosen.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"
#include "core/assessment/model_rows.hpp"

#include <vector>

namespace werkrug::app {

class WorkRelatednessModels : public Card {
  public:
    WorkRelatednessModels(wxWindow* parent, Session& session);

    // Hides itself while the case has no result.
    void refresh();

  private:
    void show_rows();

    Session& session_;
    WrappedText* headline_;
    wxBoxSizer* rows_;
    std::vector<core::ModelRow> shown_{};
};

}  // namespace werkrug::app

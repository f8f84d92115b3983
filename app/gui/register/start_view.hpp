// What is shown when nothing is open: make a register, open one, or assess a single case without.
#pragma once

#include "app/gui/layout.hpp"
#include "core/text/translator.hpp"

#include <wx/button.h>

#include <string>
#include <vector>

namespace werkrug::app {

class StartView : public ScrolledColumn {
  public:
    StartView(wxWindow* parent, const core::Translator& tr);

    // `registers`: paths of those opened lately, the newest first.
    void show(const std::vector<std::string>& registers);
    void focus_first();

  private:
    const core::Translator& tr_;
    Card* cases_{};
    wxBoxSizer* recent_{};
    wxButton* create_{};
};

}  // namespace werkrug::app

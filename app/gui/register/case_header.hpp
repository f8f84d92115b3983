// The strip above a case of the register: back to the list, how far the case is, whether it is
// saved.
#pragma once

#include "app/gui/session.hpp"

#include <wx/panel.h>
#include <wx/stattext.h>

#include <string>

namespace werkrug::app {

class CaseHeader : public wxPanel {
  public:
    CaseHeader(wxWindow* parent, const core::Translator& tr);

    // `status`: how far the case is; `saved`: whether and when it was saved.
    void show(const std::string& status, const std::string& saved);

  private:
    wxStaticText* status_;
    wxStaticText* saved_;
};

}  // namespace werkrug::app

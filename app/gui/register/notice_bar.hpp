// A strip above the window's content with something to be known: that a register is only read, that
// a case could not be saved.
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

#include <string>

namespace werkrug::app {

class NoticeBar : public wxPanel {
  public:
    // `close_label`: of the button that takes the notice away.
    NoticeBar(wxWindow* parent, const std::string& close_label);

    // An empty text takes it away.
    void show(const std::string& text);
    const std::string& text() const { return shown_; }

  private:
    wxStaticText* text_;
    std::string shown_{};
};

}  // namespace werkrug::app

// A drawing that shows what the words or fields beside it say: it takes no keys, and is drawn on
// the paper of the theme in the font of the window.
#pragma once

#include <wx/window.h>

class wxDC;

namespace werkrug::app {

class Drawing : public wxWindow {
  public:
    explicit Drawing(wxWindow* parent);

    bool AcceptsFocus() const override { return false; }
    bool AcceptsFocusFromKeyboard() const override { return false; }

  protected:
    // The whole, on clean paper.
    virtual void draw(wxDC& dc) const = 0;

  private:
    void paint(wxPaintEvent& event);
};

}  // namespace werkrug::app

// The 95 % interval drawn as a bar on an axis of percent, with the model and the table in it and
// the threshold as a dashed line across.
#pragma once

#include "app/gui/interval_bar_model.hpp"

#include <wx/window.h>

#include <optional>
#include <string>

class wxDC;

namespace werkrug::app {

class IntervalBar : public wxWindow {
  public:
    explicit IntervalBar(wxWindow* parent);

    // `in_words` says the same for a screen reader.
    void show(const IntervalBarModel& model, const std::string& in_words);

    // It shows what the words beside it say, and takes no keys.
    bool AcceptsFocus() const override { return false; }
    bool AcceptsFocusFromKeyboard() const override { return false; }

  protected:
    wxSize DoGetBestClientSize() const override;

  private:
    void paint(wxPaintEvent& event);
    void draw_axis(wxDC& dc) const;
    void draw_bar(wxDC& dc) const;
    void draw_threshold(wxDC& dc) const;

    int x_of(double percent) const;
    int bar_top() const;
    int bar_bottom() const;

    std::optional<IntervalBarModel> model_{};
};

}  // namespace werkrug::app

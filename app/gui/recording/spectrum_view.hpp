// The one-third-octave spectrum of the chosen part: bars per axis, told apart by their filling, and
// the values of the band under the pointer. A table beside it shows all of them.
#pragma once

#include "app/gui/drawing.hpp"
#include "app/gui/recording/spectrum_bars.hpp"
#include "core/text/translator.hpp"

#include <optional>

class wxDC;
class wxRect;

namespace werkrug::app {

class SpectrumView : public Drawing {
  public:
    // The words outlive it.
    SpectrumView(wxWindow* parent, const core::Translator& tr);

    void show(SpectrumBars bars);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    void draw_scale(wxDC& dc, const wxRect& room) const;
    void draw_band(wxDC& dc, std::size_t band, const wxRect& room) const;
    void draw_names(wxDC& dc, const wxRect& room) const;
    void draw_legend(wxDC& dc) const;
    void point_at(int x);
    // Where the bars stand.
    wxRect bar_room() const;

    const core::Translator& tr_;
    SpectrumBars bars_{};
    std::optional<std::size_t> pointed_{};
};

}  // namespace werkrug::app

// The real pages of a document, one below the other, to be scrolled through.
#pragma once

#include "app/gui/documents/pdf_pages.hpp"

#include <wx/scrolwin.h>

#include <memory>
#include <string>
#include <vector>

namespace werkrug::app {

class PagePreview : public wxScrolledWindow {
  public:
    explicit PagePreview(wxWindow* parent);

    // Shows a document, or a text instead of one. `in_words` is what a screen reader says.
    void show(std::shared_ptr<const PdfPages> pages, const std::string& in_words);
    void show_text(const std::string& text);
    // Makes the pages this much larger (1: as wide as the window).
    void zoom_to(double zoom);
    double zoom() const { return zoom_; }

  private:
    void lay_out();
    void paint(wxPaintEvent& event);
    void on_size(wxSizeEvent& event);
    int page_width() const;
    int page_height(int index) const;
    const wxBitmap& picture(int index);

    std::shared_ptr<const PdfPages> pages_{};
    std::vector<wxBitmap> pictures_{};  // as they were needed, for the present width
    std::string text_{};
    double zoom_{1};
};

}  // namespace werkrug::app

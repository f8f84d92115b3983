// The pages of a PDF as pictures, by poppler. Nothing is written to a file on the way.
#pragma once

#include <wx/bitmap.h>

#include <memory>
#include <string>

namespace werkrug::app {

class PdfPages {
  public:
    // Takes the bytes of a PDF that was made here; throws Error when poppler cannot read them.
    explicit PdfPages(std::string bytes);
    ~PdfPages();
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;

    int count() const;
    // Page `index` (from 0), so many pixels wide, on white.
    wxBitmap picture(int index, int width_px) const;
    // Height of a page for one unit of width.
    double shape(int index) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace werkrug::app

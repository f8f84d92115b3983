#include "app/gui/documents/print_pages.hpp"

#include "app/gui/wx_text.hpp"

#include <wx/dc.h>
#include <wx/print.h>
#include <wx/printdlg.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

class PagesOnPaper : public wxPrintout {
  public:
    PagesOnPaper(std::shared_ptr<const PdfPages> pages, const wxString& title)
        : wxPrintout(title), pages_(std::move(pages)) {}

    bool HasPage(int page) override { return page >= 1 && page <= pages_->count(); }
    void GetPageInfo(int* first, int* last, int* from, int* to) override {
        *first = *from = 1;
        *last = *to = pages_->count();
    }
    bool OnPrintPage(int page) override {
        constexpr int pixels_across = 2480;  // of A4 at 300 dots an inch
        const auto picture = pages_->picture(page - 1, pixels_across);
        FitThisSizeToPaper(picture.GetSize());
        GetDC()->DrawBitmap(picture, 0, 0);
        return true;
    }

  private:
    std::shared_ptr<const PdfPages> pages_;
};

}  // namespace

Printed print_pages(wxWindow* parent, std::shared_ptr<const PdfPages> pages,
                    const std::string& title) {
    wxPrintDialogData settings;
    settings.SetMinPage(1);
    settings.SetMaxPage(pages->count());
    settings.SetAllPages(true);
    settings.GetPrintData().SetPaperId(wxPAPER_A4);
    wxPrinter printer(&settings);
    PagesOnPaper printout(std::move(pages), to_wx(title));
    if (printer.Print(parent, &printout, true)) return Printed::yes;
    return wxPrinter::GetLastError() == wxPRINTER_CANCELLED ? Printed::cancelled : Printed::failed;
}

}  // namespace werkrug::app

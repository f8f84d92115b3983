#include "app/gui/register/key_sheet.hpp"

#include "app/gui/wx_text.hpp"

#include <wx/dc.h>
#include <wx/font.h>
#include <wx/print.h>
#include <wx/printdlg.h>
#include <wx/tokenzr.h>

namespace werkrug::app {

namespace {

constexpr int body_points = 11;
constexpr int title_points = 18;
constexpr int key_points = 20;
constexpr int margin_mm = 20;
constexpr std::size_t groups_in_a_line = 4;

wxFont font_of(int points, wxFontFamily family, bool bold) {
    return wxFont(wxFontInfo(points).Family(family).Bold(bold));
}

// Writes down a page, line after line.
class Pen {
  public:
    Pen(wxDC& dc, const wxRect& area) : dc_(dc), area_(area), y_(area.GetTop()) {}

    void use(const wxFont& font) { dc_.SetFont(font); }
    void skip_lines(int count) { y_ += count * dc_.GetCharHeight(); }
    void line(const wxString& text) {
        dc_.DrawText(text, area_.GetLeft(), y_);
        y_ += dc_.GetCharHeight();
    }
    // Broken between words at the width of the area.
    void paragraph(const wxString& text) {
        wxString so_far;
        for (wxStringTokenizer words(text, " "); words.HasMoreTokens();) {
            const wxString word = words.GetNextToken();
            const wxString longer = so_far.empty() ? word : so_far + ' ' + word;
            const bool fits = dc_.GetTextExtent(longer).GetWidth() <= area_.GetWidth();
            if (!fits && !so_far.empty()) line(so_far);
            so_far = fits || so_far.empty() ? longer : word;
        }
        line(so_far);
    }

  private:
    wxDC& dc_;
    wxRect area_;
    int y_;
};

// "AAAAA-BBBBB-CCCCC-DDDDD-" and the rest in a second line: large enough to be copied by hand.
std::vector<wxString> lines_of_key(const std::string& key) {
    std::vector<wxString> lines{{}};
    std::size_t groups = 0;
    for (const wxUniChar c : to_wx(key)) {
        lines.back() += c;
        if (c == '-' && ++groups % groups_in_a_line == 0) lines.emplace_back();
    }
    return lines;
}

class KeyPrintout : public wxPrintout {
  public:
    explicit KeyPrintout(const KeySheet& sheet) : wxPrintout(to_wx(sheet.title)), sheet_(sheet) {}

    bool OnPrintPage(int) override {
        MapScreenSizeToPageMargins(setup_);
        draw_key_sheet(*GetDC(), GetLogicalPageMarginsRect(setup_), sheet_);
        return true;
    }
    bool HasPage(int page) override { return page == 1; }
    void GetPageInfo(int* first, int* last, int* from, int* to) override {
        *first = *last = *from = *to = 1;
    }

    // Millimetres of paper that stay white.
    void set_margins(const wxPrintData& data) {
        setup_.SetPrintData(data);
        setup_.SetMarginTopLeft({margin_mm, margin_mm});
        setup_.SetMarginBottomRight({margin_mm, margin_mm});
    }

  private:
    const KeySheet& sheet_;
    wxPageSetupDialogData setup_{};
};

}  // namespace

void draw_key_sheet(wxDC& dc, const wxRect& area, const KeySheet& sheet) {
    dc.SetTextForeground(*wxBLACK);
    Pen pen(dc, area);
    pen.use(font_of(title_points, wxFONTFAMILY_SWISS, true));
    pen.paragraph(to_wx(sheet.title));
    pen.use(font_of(body_points, wxFONTFAMILY_SWISS, false));
    pen.skip_lines(1);
    for (const auto& [name, value] : sheet.lines) pen.paragraph(to_wx(name) + ": " + to_wx(value));
    pen.skip_lines(2);
    pen.use(font_of(key_points, wxFONTFAMILY_TELETYPE, true));
    for (const auto& line : lines_of_key(sheet.key)) pen.line(line);
    pen.use(font_of(body_points, wxFONTFAMILY_SWISS, false));
    for (const auto& explanation : sheet.explanations) {
        pen.skip_lines(1);
        pen.paragraph(to_wx(explanation));
    }
}

bool print_key_sheet(wxWindow* parent, const KeySheet& sheet) {
    wxPrintDialogData data;
    data.EnablePageNumbers(false);
    data.EnableSelection(false);
    wxPrinter printer(&data);
    KeyPrintout printout(sheet);
    printout.set_margins(data.GetPrintData());
    return printer.Print(parent, &printout, true);
}

}  // namespace werkrug::app

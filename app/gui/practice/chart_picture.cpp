#include "app/gui/practice/chart_picture.hpp"

#include "app/gui/practice/chart_drawing.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/error.hpp"

#include <wx/bitmap.h>
#include <wx/dcmemory.h>
#include <wx/image.h>
#include <wx/imagpng.h>
#include <wx/mstream.h>

namespace werkrug::app {

namespace {

constexpr int picture_width = 1600;
constexpr int picture_height = 1000;
constexpr int margin = 40;
constexpr int text_px = 22;
constexpr int title_px = 34;
constexpr int bits_per_pixel = 24;

DrawingColours colours_on_white() {
    return {.paper = *wxWHITE,
            .text = *wxBLACK,
            .line = wxColour("#b0b0b0"),
            .shade = wxColour("#a9cbe8"),
            .accent = wxColour("#0d4f61")};
}

wxFont font_of(int pixels, bool bold) {
    wxFontInfo look(wxSize(0, pixels));
    return look.Family(wxFONTFAMILY_SWISS).Bold(bold);
}

void draw_picture(wxDC& dc, const core::PracticeChart& chart, const wxString& subtitle,
                  const wxString& source) {
    const auto colours = colours_on_white();
    dc.SetBackground(wxBrush(colours.paper));
    dc.Clear();
    dc.SetTextForeground(colours.text);
    dc.SetFont(font_of(title_px, true));
    int y = margin;
    dc.DrawText(to_wx(chart.title), margin, y);
    y += 2 * dc.GetCharHeight() - title_px / 2;
    dc.SetFont(font_of(text_px, false));
    dc.DrawText(subtitle, margin, y);
    y += 2 * dc.GetCharHeight();
    const int foot = picture_height - margin - dc.GetCharHeight();
    draw_chart(dc, chart, {margin, y, picture_width - 2 * margin, foot - text_px - y}, colours,
               widest_row_lines);
    dc.DrawText(source, picture_width - margin - dc.GetTextExtent(source).GetWidth(), foot);
}

}  // namespace

std::string chart_png(const core::PracticeChart& chart, const std::string& subtitle,
                      const std::string& source) {
    wxBitmap bitmap(picture_width, picture_height, bits_per_pixel);
    wxMemoryDC dc(bitmap);
    draw_picture(dc, chart, to_wx(subtitle), to_wx(source));
    dc.SelectObject(wxNullBitmap);
    auto image = bitmap.ConvertToImage();
    wxMemoryOutputStream stream;
    wxPNGHandler png;
    if (!png.SaveFile(&image, stream, false))
        throw Error({}, msg("The picture could not be made."), msg("Nothing was written."));
    std::string bytes(stream.GetSize(), '\0');
    stream.CopyTo(bytes.data(), bytes.size());
    return bytes;
}

}  // namespace werkrug::app

#include "app/gui/drawing.hpp"

#include "app/gui/work_relatedness_colours.hpp"

#include <wx/dcbuffer.h>

namespace werkrug::app {

Drawing::Drawing(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &Drawing::paint, this);
}

void Drawing::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(drawing_colours().paper));
    dc.Clear();
    dc.SetFont(GetFont());
    dc.SetTextForeground(drawing_colours().text);
    draw(dc);
}

}  // namespace werkrug::app

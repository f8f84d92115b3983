// The colours of the drawings of step 3, mixed from those of the desktop's theme.
#pragma once

#include <wx/colour.h>

namespace werkrug::app {

struct DrawingColours {
    wxColour paper{};
    wxColour text{};
    wxColour line{};    // thin lines between cells, axes
    wxColour shade{};   // an area to be told from the paper; text on it stays readable
    wxColour accent{};  // the theme's selection colour
};
DrawingColours drawing_colours();

}  // namespace werkrug::app

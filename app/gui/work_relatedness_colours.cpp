#include "app/gui/work_relatedness_colours.hpp"

#include <wx/settings.h>

namespace werkrug::app {

namespace {

// `part` of the one colour over the other.
wxColour mixed(const wxColour& over, const wxColour& under, double part) {
    return {wxColour::AlphaBlend(over.Red(), under.Red(), part),
            wxColour::AlphaBlend(over.Green(), under.Green(), part),
            wxColour::AlphaBlend(over.Blue(), under.Blue(), part)};
}

}  // namespace

DrawingColours drawing_colours() {
    constexpr double line_part = 0.25;
    constexpr double shade_part = 0.25;
    DrawingColours colours;
    colours.paper = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    colours.text = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    colours.accent = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    colours.line = mixed(colours.text, colours.paper, line_part);
    colours.shade = mixed(colours.accent, colours.paper, shade_part);
    return colours;
}

}  // namespace werkrug::app

// Two windows side by side where there is room, else one below the other.
#pragma once

#include <wx/sizer.h>

class wxWindow;

namespace werkrug::app {

struct ColumnShares {
    int left{1};
    int right{1};
};

// A sizer with the two, for a row of `around` of which the width decides: side by side from
// `wide_from` device-independent pixels on, which must be more than the two need side by side.
wxBoxSizer* make_two_columns(wxWindow* around, wxSizer* left, wxSizer* right, ColumnShares shares,
                             int wide_from);

}  // namespace werkrug::app

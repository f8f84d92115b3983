#include "app/gui/two_columns.hpp"

#include "app/gui/layout.hpp"

#include <wx/window.h>

namespace werkrug::app {

wxBoxSizer* make_two_columns(wxWindow* around, wxSizer* left, wxSizer* right, ColumnShares shares,
                             int wide_from) {
    auto* columns = new wxBoxSizer(wxVERTICAL);
    columns->Add(left, 0, wxEXPAND);
    columns->Add(around->FromDIP(space::large), around->FromDIP(space::medium));  // either way
    columns->Add(right, 0, wxEXPAND);
    around->Bind(wxEVT_SIZE, [=](wxSizeEvent& event) {
        event.Skip();
        const bool wide = around->GetClientSize().GetWidth() >= around->FromDIP(wide_from);
        const int orientation = wide ? wxHORIZONTAL : wxVERTICAL;
        if (columns->GetOrientation() == orientation) return;
        columns->SetOrientation(orientation);
        // The shares are of the width; one below the other, each is as high as it needs.
        columns->GetItem(left)->SetProportion(wide ? shares.left : 0);
        columns->GetItem(right)->SetProportion(wide ? shares.right : 0);
        if (auto* column = ScrolledColumn::around(around)) column->request_layout();
    });
    return columns;
}

}  // namespace werkrug::app

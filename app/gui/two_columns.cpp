#include "app/gui/two_columns.hpp"

#include "app/gui/layout.hpp"

#include <wx/window.h>

namespace werkrug::app {

wxBoxSizer* make_two_columns(wxWindow* around, wxSizer* left, wxSizer* right, ColumnShares shares,
                             int wide_from) {
    auto* columns = new wxBoxSizer(wxVERTICAL);
    columns->Add(left, shares.left, wxEXPAND);
    columns->Add(around->FromDIP(space::large), around->FromDIP(space::medium));  // either way
    columns->Add(right, shares.right, wxEXPAND);
    around->Bind(wxEVT_SIZE, [around, columns, wide_from](wxSizeEvent& event) {
        event.Skip();
        const bool wide = around->GetClientSize().GetWidth() >= around->FromDIP(wide_from);
        const int orientation = wide ? wxHORIZONTAL : wxVERTICAL;
        if (columns->GetOrientation() == orientation) return;
        columns->SetOrientation(orientation);
        if (auto* column = ScrolledColumn::around(around)) column->request_layout();
    });
    return columns;
}

}  // namespace werkrug::app

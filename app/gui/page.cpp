#include "app/gui/page.hpp"

#include "app/gui/menus.hpp"

namespace werkrug::app {

Page::Page(wxWindow* parent, Session& session)
    : ScrolledColumn(parent),
      session_(session),
      mnemonics_(menu_letters(session.tr())),
      column_(new wxBoxSizer(wxVERTICAL)) {
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(column_, 1, wxEXPAND | wxALL, FromDIP(space::large));
    SetSizer(margin);
}

Page* Page::around(wxWindow* window) {
    return dynamic_cast<Page*>(ScrolledColumn::around(window));
}

void Page::add_title(const std::string& title, const std::string& purpose) {
    column_->Add(new WrappedText(this, title, Emphasis::title), 0, wxEXPAND | wxBOTTOM,
                 FromDIP(space::small));
    if (!purpose.empty())
        column_->Add(new WrappedText(this, purpose, Emphasis::plain, Meaning::subdued), 0,
                     wxEXPAND | wxBOTTOM, FromDIP(space::medium));
}

void Page::add_section(wxWindow* section) {
    column_->Add(section, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
}

}  // namespace werkrug::app

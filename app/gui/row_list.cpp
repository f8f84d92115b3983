#include "app/gui/row_list.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/page.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>

#include <algorithm>

namespace werkrug::app {

RowList::RowList(wxWindow* parent, Session& session, RowListSpec spec)
    : wxPanel(parent),
      session_(session),
      spec_(std::move(spec)),
      rows_(new wxBoxSizer(wxVERTICAL)) {
    Page* page = Page::around(parent);
    const std::string label =
        page != nullptr ? page->mnemonics().assign(spec_.add_label) : as_label(spec_.add_label);
    add_ = new wxButton(this, wxID_ANY, to_wx("+ " + label));
    set_accessible_name(add_, spec_.add_label);
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_add(); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(rows_, 0, wxEXPAND);
    column->Add(add_, 0);
    SetSizer(column);
    build_rows();
}

// Defined where FieldGroup is complete.
RowList::~RowList() = default;

void RowList::refresh() {
    const core::Case& facts = session_.facts();
    if (groups_.size() != spec_.count(facts) || (spec_.made_of && made_of_ != spec_.made_of(facts)))
        return rebuild_later(spec_.count(facts));
    for (const auto& group : groups_) group->refresh();
}

bool RowList::focus(std::string_view path) {
    for (const auto& group : groups_)
        if (group->focus(path)) return true;
    if (!is_within(path, spec_.list)) return false;
    add_->SetFocus();
    return true;
}

void RowList::build_rows() {
    rows_->Clear(true);
    groups_.clear();
    if (spec_.made_of) made_of_ = spec_.made_of(session_.facts());
    for (std::size_t i = 0; i < spec_.count(session_.facts()); ++i) build_row(i);
    for (const auto& group : groups_) group->refresh();
}

void RowList::build_row(std::size_t index) {
    const core::Translator& tr = session_.tr();
    const std::string title = spec_.title(index + 1);
    auto* heading = new wxStaticText(this, wxID_ANY, to_wx(as_label(title)));
    set_emphasis(heading, Emphasis::strong);
    groups_.push_back(std::make_unique<FieldGroup>(this, session_, Mnemonics::none));
    spec_.fill(*groups_.back(), index, title);
    auto* remove = new wxButton(this, wxID_ANY, to_wx(tr.tr("Remove")));
    set_accessible_name(remove, as_label(tr.tr("Remove: {0}", {title})));
    remove->Bind(wxEVT_BUTTON, [this, index](wxCommandEvent&) { on_remove(index); });
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(heading, 1, wxALIGN_CENTRE_VERTICAL);
    top->Add(remove, 0, wxALIGN_CENTRE_VERTICAL);
    rows_->Add(top, 0, wxEXPAND);
    rows_->Add(groups_.back()->sizer(), 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
    remove->MoveAfterInTabOrder(GetChildren().GetLast()->GetData());
    add_->MoveAfterInTabOrder(remove);
}

void RowList::on_add() {
    session_.edit(spec_.append);
}

void RowList::on_remove(std::size_t index) {
    session_.edit_entered([&](Entered& entered) {
        entered.draft_texts = drafts_without_row(entered.draft_texts, spec_.list, index);
        spec_.remove(entered.facts, index);
    });
}

void RowList::rebuild_later(std::size_t number) {
    if (rebuild_pending_) return;
    rebuild_pending_ = true;
    const bool focus_follows = FindFocus() != nullptr && IsDescendant(FindFocus());
    CallAfter([this, number, focus_follows] {
        rebuild_pending_ = false;
        build_rows();
        if (auto* column = ScrolledColumn::around(this)) {
            InvalidateBestSize();
            Layout();
            column->request_layout();
        }
        if (focus_follows) focus_row(number);
    });
}

void RowList::focus_row(std::size_t number) {
    const std::size_t row = std::min(number, groups_.size());
    if (row == 0 || !groups_[row - 1]->focus(row_path(spec_.list, row - 1))) add_->SetFocus();
}

}  // namespace werkrug::app

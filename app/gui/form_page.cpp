#include "app/gui/form_page.hpp"

#include <algorithm>

namespace werkrug::app {

FormPage::FormPage(wxWindow* parent, Session& session) : Page(parent, session) {}

void FormPage::refresh() {
    for (const auto& group : groups_) group->refresh();
    for (RowList* rows : row_lists_) rows->refresh();
    for (PagePart* part : parts_) part->refresh();
}

bool FormPage::focus_field(std::string_view path) {
    for (const auto& group : groups_)
        if (group->focus(path)) return true;
    for (RowList* rows : row_lists_)
        if (rows->focus(path)) return true;
    return std::any_of(parts_.begin(), parts_.end(),
                       [path](PagePart* part) { return part->focus_field(path); });
}

Card* FormPage::add_card(const std::string& heading) {
    auto* card = new Card(this, heading);
    add_section(card);
    return card;
}

FieldGroup& FormPage::add_group(Card* card, int label_width) {
    groups_.push_back(
        std::make_unique<FieldGroup>(card, session(), Mnemonics::assigned, label_width));
    card->add(groups_.back()->sizer());
    return *groups_.back();
}

void FormPage::add_rows(Card* card, RowListSpec spec) {
    row_lists_.push_back(new RowList(card, session(), std::move(spec)));
    card->add(row_lists_.back());
}

}  // namespace werkrug::app

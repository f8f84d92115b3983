#include "app/gui/register/text_table.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

class TextTable::Model : public wxDataViewVirtualListModel {
  public:
    void show(std::size_t rows, Cell cell) {
        cell_ = std::move(cell);
        Reset(static_cast<unsigned>(rows));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        value = row < GetCount() ? to_wx(cell_(row, column)) : wxString{};
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

  private:
    Cell cell_{};
};

TextTable::TextTable(wxWindow* parent, const std::string& name, const std::vector<Column>& columns,
                     Choice choice)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_ROW_LINES | (choice == Choice::several ? wxDV_MULTIPLE : wxDV_SINGLE)),
      model_(new Model) {
    const int digit = GetTextExtent("0").GetWidth();
    AssociateModel(model_.get());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto* text = new wxDataViewTextRenderer;
        text->EnableEllipsize(wxELLIPSIZE_END);
        AppendColumn(new wxDataViewColumn(to_wx(as_label(columns[i].title)), text,
                                          static_cast<unsigned>(i),
                                          columns[i].digits * digit + FromDIP(space::medium),
                                          wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE));
    }
    set_accessible_name(this, name);
}

void TextTable::show(std::size_t rows, Cell cell) {
    UnselectAll();
    model_->show(rows, std::move(cell));
}

std::vector<std::size_t> TextTable::chosen() const {
    wxDataViewItemArray items;
    GetSelections(items);
    std::vector<std::size_t> rows;
    for (const auto& item : items) rows.push_back(model_->GetRow(item));
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<std::size_t> TextTable::the_chosen() const {
    const auto rows = chosen();
    if (rows.size() != 1) return std::nullopt;
    return rows.front();
}

void TextTable::choose(std::size_t row) {
    const auto item = model_->GetItem(static_cast<unsigned>(row));
    UnselectAll();
    SetCurrentItem(item);
    Select(item);
    EnsureVisible(item);
}

void TextTable::on_choice(std::function<void()> action) {
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED,
         [action = std::move(action)](wxDataViewEvent&) { action(); });
}

void TextTable::on_open(std::function<void()> action) {
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
         [action = std::move(action)](wxDataViewEvent&) { action(); });
}

}  // namespace werkrug::app

#include "app/gui/register/text_table.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace werkrug::app {

class TextTable::Model : public wxDataViewVirtualListModel {
  public:
    explicit Model(std::set<unsigned> tick_columns) : tick_columns_(std::move(tick_columns)) {}

    void show(std::size_t rows, Cell cell) {
        cell_ = std::move(cell);
        Reset(static_cast<unsigned>(rows));
    }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const auto text = row < GetCount() ? to_wx(cell_(row, column)) : wxString{};
        if (tick_columns_.contains(column))
            value = !text.empty();
        else
            value = text;
    }
    bool SetValueByRow(const wxVariant&, unsigned row, unsigned column) override {
        if (!tick_columns_.contains(column) || !ticked_) return false;
        ticked_(row);
        return true;
    }
    void on_tick(std::function<void(std::size_t row)> action) { ticked_ = std::move(action); }

  private:
    std::set<unsigned> tick_columns_;
    Cell cell_{};
    std::function<void(std::size_t row)> ticked_{};
};

namespace {

std::set<unsigned> tick_columns(const std::vector<TextTable::Column>& columns) {
    std::set<unsigned> places;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].tick) places.insert(static_cast<unsigned>(i));
    return places;
}

wxDataViewRenderer* renderer_for(const TextTable::Column& column) {
    if (column.tick)
        return new wxDataViewToggleRenderer(wxDataViewToggleRenderer::GetDefaultType(),
                                            wxDATAVIEW_CELL_ACTIVATABLE);
    auto* text = new wxDataViewTextRenderer;
    text->EnableEllipsize(wxELLIPSIZE_END);
    return text;
}

}  // namespace

TextTable::TextTable(wxWindow* parent, const std::string& name, const std::vector<Column>& columns,
                     Choice choice)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_ROW_LINES | (choice == Choice::several ? wxDV_MULTIPLE : wxDV_SINGLE)),
      model_(new Model(tick_columns(columns))) {
    const int digit = GetTextExtent("0").GetWidth();
    AssociateModel(model_.get());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        AppendColumn(new wxDataViewColumn(to_wx(as_label(columns[i].title)),
                                          renderer_for(columns[i]), static_cast<unsigned>(i),
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

void TextTable::on_tick(std::function<void(std::size_t row)> action) {
    model_->on_tick(std::move(action));
}

}  // namespace werkrug::app

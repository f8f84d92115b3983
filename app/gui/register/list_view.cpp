#include "app/gui/register/list_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/menus.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/code_lists.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace werkrug::app {

namespace {

constexpr std::array<int, case_column_count> column_widths{170, 100, 100, 150, 130,
                                                           100, 125, 240, 120, 140};
constexpr int date_width = 110;
const char* const room_beside_title = "  ▲  ";

CaseColumn column_at(unsigned place) {
    return static_cast<CaseColumn>(place);
}

}  // namespace

// The table's window on the rows of the list.
class ListView::Model : public wxDataViewVirtualListModel {
  public:
    Model(const CaseList& list, const core::Translator& tr) : list_(list), tr_(tr) {}

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        value = row < list_.size() ? to_wx(list_.cell(row, column_at(column), tr_)) : wxString{};
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

  private:
    const CaseList& list_;
    const core::Translator& tr_;
};

ListView::ListView(wxWindow* parent, const core::Translator& tr, core::Date today)
    : wxPanel(parent), tr_(tr), letters_(menu_letters(tr)), list_(today) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const int border = FromDIP(space::medium);
    auto* title = new wxStaticText(this, wxID_ANY, to_wx(tr_.tr("Cases")));
    set_emphasis(title, Emphasis::title);
    column->Add(title, 0, wxLEFT | wxTOP, border);
    column->Add(make_search_line(), 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, border);
    column->Add(make_filter_line(), 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, border);
    make_table();
    column->Add(table_, 1, wxEXPAND | wxALL, border);
    column->Add(make_button_line(), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, border);
    SetSizer(column);
    bind();
}

ListView::~ListView() = default;

// ---- building

// A label before a control, which it names.
template <typename Control>
Control* ListView::labelled(wxSizer* line, const std::string& label, Control* control) {
    auto* text = new wxStaticText(this, wxID_ANY, to_wx(letters_.assign(label)));
    set_accessible_name(control, label);
    connect_label(text, control);
    line->Add(text, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::tiny));
    line->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
    return control;
}

wxSizer* ListView::make_search_line() {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    search_ =
        new wxTextCtrl(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER);
    search_->SetMinSize({-1, text_control_height(search_)});
    search_->SetHint(to_wx(tr_.tr("Name, number, employer, occupation, date, status, conclusion")));
    labelled(line, tr_.tr("Se&arch"), search_);
    line->GetItem(search_)->SetProportion(1);
    order_ = labelled(line, tr_.tr("&Order by"), new wxChoice(this, wxID_ANY));
    for (unsigned i = 0; i < case_column_count; ++i)
        order_->Append(to_wx(column_title(column_at(i), tr_)));
    order_->SetSelection(0);
    descending_ = new wxCheckBox(this, wxID_ANY, to_wx(letters_.assign(tr_.tr("&Backwards"))));
    line->Add(descending_, 0, wxALIGN_CENTRE_VERTICAL);
    return line;
}

wxSizer* ListView::make_filter_line() {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    status_ = labelled(line, tr_.tr("&Status"), new wxChoice(this, wxID_ANY));
    status_->Append(to_wx(tr_.tr("all")));
    for (const auto status : core::all_case_statuses)
        status_->Append(to_wx(core::status_words(status, tr_)));
    status_->SetSelection(0);
    conclusion_ = labelled(line, tr_.tr("&Conclusion"), new wxChoice(this, wxID_ANY));
    conclusion_->Append(to_wx(tr_.tr("all")));
    for (const auto& entry : tables::code_list("conclusion"))
        conclusion_->Append(to_wx(entry.title.in(tr_.language())));
    conclusion_->SetSelection(0);
    const auto date = [&](const std::string& label) {
        auto* control = new wxTextCtrl(this, wxID_ANY);
        control->SetMinSize({FromDIP(date_width), text_control_height(control)});
        control->SetHint(to_wx(tr_.tr("dd-mm-yyyy")));
        return labelled(line, label, control);
    };
    from_ = date(tr_.tr("Assessed &from"));
    to_ = date(tr_.tr("&until"));
    return line;
}

void ListView::make_table() {
    table_ = new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_ROW_LINES | wxDV_SINGLE);
    model_ = new Model(list_, tr_);
    table_->AssociateModel(model_.get());
    for (unsigned i = 0; i < case_column_count; ++i) {
        const auto title = to_wx(column_title(column_at(i), tr_) + room_beside_title);
        const int width =
            std::max(FromDIP(column_widths.at(i)), table_->GetTextExtent(title).GetWidth());
        table_->AppendTextColumn(wxString{}, i, wxDATAVIEW_CELL_INERT, width, wxALIGN_LEFT,
                                 wxDATAVIEW_COL_RESIZABLE);
    }
    set_accessible_name(table_, tr_.tr("Cases"));
    show_titles();
}

wxSizer* ListView::make_button_line() {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    count_ = new wxStaticText(this, wxID_ANY, {});
    line->Add(count_, 1, wxALIGN_CENTRE_VERTICAL);
    const auto add = [&](const std::string& label, Command command) {
        auto* button = new wxButton(this, wxID_ANY, to_wx(letters_.assign(label)));
        button->Bind(wxEVT_BUTTON, [this, command](wxCommandEvent&) { request(this, command); });
        line->Add(button, 0, wxLEFT, FromDIP(space::small));
        return button;
    };
    of_one_case_ = {add(tr_.tr("Histor&y…"), command_history),
                    add(tr_.tr("New case of the same &worker"), command_new_like),
                    add(tr_.tr("O&pen the case"), command_open_case)};
    add(tr_.tr("&New case"), command_new);
    return line;
}

void ListView::bind() {
    for (auto* text : {search_, from_, to_})
        text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { look(); });
    for (auto* choice : {status_, conclusion_, order_})
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { look(); });
    descending_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { look(); });
    search_->Bind(wxEVT_KEY_DOWN, &ListView::on_search_key, this);
    search_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { request(this, command_open_case); });
    table_->Bind(wxEVT_DATAVIEW_COLUMN_HEADER_CLICK, &ListView::on_header, this);
    table_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { enable_buttons(); });
    table_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
                 [this](wxDataViewEvent&) { request(this, command_open_case); });
}

// ---- showing

void ListView::show(const core::Register& cases) {
    cases_ = &cases;
    look();
}

void ListView::forget() {
    cases_ = nullptr;
    list_.forget();
    model_->Reset(0);
    for (auto* text : {search_, from_, to_}) text->ChangeValue({});
    count_->SetLabelText({});
    enable_buttons();
}

core::Query ListView::query() const {
    core::Query query{.text = from_wx(search_->GetValue()),
                      .assessed_from = parse_typed_date(from_wx(from_->GetValue())),
                      .assessed_to = parse_typed_date(from_wx(to_->GetValue()))};
    if (const int status = status_->GetSelection(); status > 0)
        query.status = core::all_case_statuses[static_cast<std::size_t>(status - 1)];
    if (const int conclusion = conclusion_->GetSelection(); conclusion > 0)
        query.conclusion =
            tables::code_list("conclusion")[static_cast<std::size_t>(conclusion - 1)].code;
    return query;
}

CaseOrder ListView::order() const {
    return {column_at(static_cast<unsigned>(order_->GetSelection())), descending_->GetValue()};
}

void ListView::look() {
    if (cases_ == nullptr) return;
    const auto before = chosen();
    list_.show(cases_->index(), query(), order());
    model_->Reset(static_cast<unsigned>(list_.size()));
    choose(before);
    show_titles();
    const auto count =
        tr_.tr("Cases: {0} of {1}", {std::to_string(list_.size()), std::to_string(list_.all())});
    count_->SetLabelText(
        to_wx(list_.all() == 0 ? tr_.tr("No cases yet: begin with a new one, or import case files.")
                               : count));
    enable_buttons();
}

// The column that the list is ordered by has an arrow.
void ListView::show_titles() {
    const auto by = order();
    for (unsigned i = 0; i < case_column_count; ++i) {
        std::string title = column_title(column_at(i), tr_);
        if (column_at(i) == by.column) title += by.descending ? " ▼" : " ▲";
        auto* column = table_->GetColumn(i);
        if (column->GetTitle() != to_wx(title)) column->SetTitle(to_wx(title));
    }
}

// ---- choosing

std::optional<std::string> ListView::chosen() const {
    const auto item = table_->GetSelection();
    if (!item.IsOk()) return std::nullopt;
    const auto row = model_->GetRow(item);
    if (row >= list_.size()) return std::nullopt;
    return list_.case_id(row);
}

// The same case as before when it is still listed, else the first one.
void ListView::choose(const std::optional<std::string>& case_id) {
    if (list_.size() == 0) return;
    for (std::size_t row = 0; case_id && row < list_.size(); ++row)
        if (list_.case_id(row) == *case_id) return choose_row(row);
    choose_row(0);
}

void ListView::choose_row(std::size_t row) {
    const auto item = model_->GetItem(static_cast<unsigned>(row));
    table_->Select(item);
    table_->EnsureVisible(item);
}

void ListView::enable_buttons() {
    for (auto* button : of_one_case_) button->Enable(chosen().has_value());
}

void ListView::focus_search() {
    search_->SetFocus();
    search_->SelectAll();
}

// ---- what happens

// A click on a heading orders by its column, another one turns the order round.
void ListView::on_header(wxDataViewEvent& event) {
    const int column = event.GetColumn();
    if (column < 0) return;
    descending_->SetValue(order_->GetSelection() == column && !descending_->GetValue());
    order_->SetSelection(column);
    look();
}

void ListView::on_search_key(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DOWN && list_.size() > 0)
        table_->SetFocus();
    else if (event.GetKeyCode() == WXK_ESCAPE)
        search_->Clear();
    else
        event.Skip();
}

}  // namespace werkrug::app

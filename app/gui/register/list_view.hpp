// The list of cases in the register: search as you type, filters, order; a case opens from it.
#pragma once

#include "app/gui/mnemonics.hpp"
#include "app/gui/register/case_list.hpp"
#include "core/register/register.hpp"

#include <wx/dataview.h>
#include <wx/panel.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxButton;
class wxCheckBox;
class wxChoice;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace werkrug::app {

class ListView : public wxPanel {
  public:
    ListView(wxWindow* parent, const core::Translator& tr, core::Date today);
    ~ListView() override;

    // Shows the register's cases; the one chosen stays chosen. The register must stay open until
    // forget().
    void show(const core::Register& cases);
    // Nothing of a case stays in the widgets.
    void forget();
    // The case chosen in the table.
    std::optional<std::string> chosen() const;
    void focus_search();

  private:
    class Model;

    template <typename Control>
    Control* labelled(wxSizer* line, const std::string& label, Control* control);
    wxSizer* make_search_line();
    wxSizer* make_filter_line();
    void make_table();
    wxSizer* make_button_line();
    void bind();
    core::Query query() const;
    CaseOrder order() const;
    void look();
    void show_titles();
    void choose(const std::optional<std::string>& case_id);
    void choose_row(std::size_t row);
    void on_header(wxDataViewEvent& event);
    void on_search_key(wxKeyEvent& event);
    void enable_buttons();

    const core::Translator& tr_;
    MnemonicSet letters_;
    const core::Register* cases_{nullptr};
    CaseList list_;
    wxTextCtrl* search_{};
    wxChoice* status_{};
    wxChoice* conclusion_{};
    wxTextCtrl* from_{};
    wxTextCtrl* to_{};
    wxChoice* order_{};
    wxCheckBox* descending_{};
    wxDataViewCtrl* table_{};
    wxObjectDataPtr<Model> model_;
    wxStaticText* count_{};
    std::vector<wxButton*> of_one_case_{};  // enabled when a case is chosen
};

}  // namespace werkrug::app

#include "app/gui/occupation/occupation_dialog.hpp"

#include "app/gui/occupation/occupation_rows.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>

#include <vector>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 760;
constexpr int table_height = 320;
constexpr int code_digits = 8;
constexpr int title_digits = 60;

class OccupationDialog : public DialogForm {
  public:
    OccupationDialog(wxWindow* parent, const core::Translator& tr, const std::string& typed);

    wxWindow* first() const { return words_; }
    const tables::UnitGroup* chosen() const {
        const auto row = table_->the_chosen();
        return row ? shown_.at(*row) : nullptr;
    }

  protected:
    bool may_proceed() override { return chosen() != nullptr; }

  private:
    void search();
    void on_key(wxKeyEvent& event);

    std::vector<const tables::UnitGroup*> shown_{};
    wxTextCtrl* words_{};
    TextTable* table_{};
    WrappedText* count_{};
};

OccupationDialog::OccupationDialog(wxWindow* parent, const core::Translator& tr,
                                   const std::string& typed)
    : DialogForm(parent, tr, tr.tr("Choose the occupation"), dialog_width) {
    words_ = new wxTextCtrl(page(), wxID_ANY, to_wx(typed));
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
    words_->Bind(wxEVT_KEY_DOWN, &OccupationDialog::on_key, this);
    add_field(tr.tr("&Search for words or a code"), words_);
    table_ = new TextTable(page(), tr.tr("Unit groups of ISCO-08"),
                           {{.title = tr.tr("Code"), .digits = code_digits},
                            {.title = tr.tr("Occupation"), .digits = title_digits}});
    table_->on_choice([this] { FindWindow(wxID_OK)->Enable(chosen() != nullptr); });
    table_->on_open([this] {
        if (chosen() != nullptr) EndModal(wxID_OK);
    });
    add_growing(table_, table_height);
    count_ = add_text(" ", Emphasis::plain, Meaning::subdued, space::tiny);
    add_answers(tr.tr("&Take over"), tr.tr("&Cancel"));
    search();
    if (shown_.empty()) words_->Clear();  // words of one's own find nothing: all are shown
    words_->SelectAll();
}

void OccupationDialog::search() {
    shown_ = occupations_with(from_wx(words_->GetValue()));
    table_->show(shown_.size(), [this](std::size_t row, std::size_t column) {
        return occupation_cell(
            *shown_.at(row), column == 0 ? OccupationColumn::code : OccupationColumn::title, tr());
    });
    if (shown_.size() == 1) table_->choose(0);
    FindWindow(wxID_OK)->Enable(chosen() != nullptr);
    count_->show(tr().tr("{0} of {1} unit groups", {std::to_string(shown_.size()),
                                                    std::to_string(tables::occupations().size())}));
}

// Arrow down goes from the words into the list.
void OccupationDialog::on_key(wxKeyEvent& event) {
    if (event.GetKeyCode() != WXK_DOWN || shown_.empty()) {
        event.Skip();
        return;
    }
    table_->SetFocus();
    table_->choose(0);
    FindWindow(wxID_OK)->Enable();
}

}  // namespace

const tables::UnitGroup* ask_occupation(wxWindow* parent, const core::Translator& tr,
                                        const std::string& typed) {
    OccupationDialog dialog(parent, tr, typed);
    return dialog.ask(dialog.first()) ? dialog.chosen() : nullptr;
}

}  // namespace werkrug::app

#include "app/gui/care/leaflet_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/radiobut.h>

namespace werkrug::app {

namespace {

class LeafletDialog : public DialogForm {
  public:
    LeafletDialog(wxWindow* parent, const core::Translator& words);

    wxWindow* first() const { return a4_; }
    WantedLeaflet wanted() const {
        return {a4_->GetValue() ? reports::LeafletPaper::a4 : reports::LeafletPaper::a5,
                dutch_->GetValue() ? Language::nl : Language::en};
    }

  private:
    // Two radio buttons in a row behind a label; gives the first.
    wxRadioButton* add_pair(const std::string& label, const std::string& first,
                            const std::string& second, bool second_chosen);

    wxRadioButton* a4_;
    wxRadioButton* dutch_;
};

LeafletDialog::LeafletDialog(wxWindow* parent, const core::Translator& words)
    : DialogForm(parent, words, words.tr("Leaflet for the worker")) {
    add_text(
        tr().tr("What low-back pain is, what helps and what does not, when to call at once: "
                "to be printed and handed out. Nothing of this case stands in it."));
    a4_ = add_pair(tr().tr("Paper"), "A&4", "A&5", false);
    dutch_ =
        add_pair(tr().tr("Language"), "&Nederlands", "&English", tr().language() == Language::en);
    add_answers(tr().tr("&Save as PDF…"), tr().tr("&Cancel"));
}

wxRadioButton* LeafletDialog::add_pair(const std::string& label, const std::string& first,
                                       const std::string& second, bool second_chosen) {
    auto* heading = new wxStaticText(page(), wxID_ANY, to_wx(label));
    set_emphasis(heading, Emphasis::strong);
    add(heading, space::tiny);
    const auto button = [&](const std::string& words, long style) {
        auto* made = new wxRadioButton(page(), wxID_ANY, to_wx(mnemonics().assign(words)),
                                       wxDefaultPosition, wxDefaultSize, style);
        set_accessible_name(made, label + ": " + without_mnemonic(words));
        return made;
    };
    auto* one = button(first, wxRB_GROUP);
    auto* other = button(second, 0);
    (second_chosen ? other : one)->SetValue(true);
    add(one, space::tiny);
    add(other);
    return one;
}

}  // namespace

std::optional<WantedLeaflet> ask_leaflet(wxWindow* parent, const core::Translator& tr) {
    LeafletDialog dialog(parent, tr);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.wanted();
}

}  // namespace werkrug::app

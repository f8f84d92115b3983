// Fields for one of several codes: a drop-down list or a row of radio buttons.
#include "app/gui/accessible.hpp"
#include "app/gui/fields_base.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>
#include <wx/radiobut.h>

#include <algorithm>

namespace werkrug::app {

namespace {

using Options = FieldGroup::Options;
using Get = std::function<FieldGroup::Text(const core::Case&)>;
using Set = std::function<void(core::Case&, FieldGroup::Text)>;

// The option with a code; nothing when there is none.
std::optional<std::size_t> index_of(const Options& options, const std::string& code) {
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const auto& option) { return option.first == code; });
    if (found == options.end()) return std::nullopt;
    return static_cast<std::size_t>(found - options.begin());
}

class ChoiceField : public BasicField {
  public:
    ChoiceField(const FieldPlace& place, FieldSpec given, Options options, Get get, Set set)
        : BasicField(place, std::move(given)),
          options_(std::move(options)),
          get_(std::move(get)),
          set_(std::move(set)),
          control_(new wxChoice(parent(), wxID_ANY)) {
        for (const auto& option : options_) control_->Append(to_wx(option.second));
        constexpr int narrowest = 120;  // long words of an option may not widen the page
        control_->SetMinSize(parent()->FromDIP(wxSize(narrowest, -1)));
        lay_out(control_, true);
        pass_wheel_on(control_);
        control_->Bind(wxEVT_CHOICE, &ChoiceField::on_choice, this);
    }

    void refresh() override {
        const auto index = index_of(options_, get_(session().facts()));
        const int selection = index ? static_cast<int>(*index) : wxNOT_FOUND;
        if (control_->GetSelection() != selection) control_->SetSelection(selection);
        refresh_message(true);
    }

  private:
    void on_choice(wxCommandEvent&) {
        const int selection = control_->GetSelection();
        if (selection == wxNOT_FOUND) return;
        const std::string& code = options_[static_cast<std::size_t>(selection)].first;
        session().edit([&](core::Case& facts) { set_(facts, code); });
    }

    Options options_;
    Get get_;
    Set set_;
    wxChoice* control_;
};

class RadioField : public BasicField {
  public:
    RadioField(const FieldPlace& place, FieldSpec given, Options options, Get get, Set set)
        : BasicField(place, std::move(given)),
          options_(std::move(options)),
          get_(std::move(get)),
          set_(std::move(set)) {
        auto* grid = new wxFlexGridSizer(
            columns(), wxSize(parent()->FromDIP(space::small), parent()->FromDIP(space::tiny)));
        for (const auto& option : options_) grid->Add(add_button(option.second));
        auto* cell = new wxBoxSizer(wxVERTICAL);
        cell->Add(grid, 0, wxTOP | wxBOTTOM, parent()->FromDIP(space::tiny));
        lay_out(cell, buttons_.front(), space::tiny);
    }

    void refresh() override {
        const auto index = index_of(options_, get_(session().facts()));
        if (index && !buttons_[*index]->GetValue()) buttons_[*index]->SetValue(true);
        refresh_message(true);
    }

    void focus() override {
        const auto chosen = std::find_if(buttons_.begin(), buttons_.end(),
                                         [](const auto* button) { return button->GetValue(); });
        (chosen == buttons_.end() ? buttons_.front() : *chosen)->SetFocus();
    }

  private:
    // All in one row when they fit in the narrowest window, else in two columns, else in one.
    int columns() const {
        constexpr int width = 272;
        constexpr int mark_width = 30;  // the round mark and the space around it
        int together = 0;
        int widest = 0;
        for (const auto& option : options_) {
            const int button = parent()->GetTextExtent(to_wx(option.second)).GetWidth() +
                               parent()->FromDIP(mark_width);
            together += button;
            widest = std::max(widest, button);
        }
        if (together <= parent()->FromDIP(width)) return static_cast<int>(options_.size());
        return 2 * widest <= parent()->FromDIP(width) ? 2 : 1;
    }

    wxRadioButton* add_button(const std::string& words) {
        auto* button =
            new wxRadioButton(parent(), wxID_ANY, to_wx(as_label(words)), wxDefaultPosition,
                              wxDefaultSize, buttons_.empty() ? wxRB_GROUP : 0);
        set_accessible_name(button, as_label(without_mnemonic(accessible_name()) + ": " + words));
        button->Bind(wxEVT_RADIOBUTTON, &RadioField::on_choice, this);
        buttons_.push_back(button);
        return button;
    }

    void on_choice(wxCommandEvent&) {
        for (std::size_t i = 0; i < buttons_.size(); ++i)
            if (buttons_[i]->GetValue())
                session().edit([&](core::Case& facts) { set_(facts, options_[i].first); });
    }

    Options options_;
    Get get_;
    Set set_;
    std::vector<wxRadioButton*> buttons_{};
};

}  // namespace

std::unique_ptr<Field> make_choice_field(const FieldPlace& place, FieldSpec spec, Options options,
                                         Get get, Set set) {
    return std::make_unique<ChoiceField>(place, std::move(spec), std::move(options), std::move(get),
                                         std::move(set));
}

std::unique_ptr<Field> make_radio_field(const FieldPlace& place, FieldSpec spec, Options options,
                                        Get get, Set set) {
    return std::make_unique<RadioField>(place, std::move(spec), std::move(options), std::move(get),
                                        std::move(set));
}

}  // namespace werkrug::app

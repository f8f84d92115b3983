#include "app/gui/register/new_passphrase_fields.hpp"

#include "app/gui/accessible.hpp"
#include "core/register/passphrase_strength.hpp"

#include <wx/checkbox.h>
#include <wx/gauge.h>

#include <algorithm>

namespace werkrug::app {

namespace {

// The bar is full where a passphrase is called strong: it shows tenths of powers of ten.
constexpr int steps_per_power = 10;
constexpr int full_bar = 150;
constexpr int bar_width = 140;
constexpr int bar_height = 8;

std::string complaint_about(const core::SecretBytes& passphrase, const core::Translator& tr) {
    try {
        core::need_strong_passphrase(passphrase.view());
    } catch (const Error& error) {
        const auto& problem = error.problems().front();
        return tr.text(problem.what) + ' ' + tr.text(problem.hint);
    }
    return {};
}

}  // namespace

NewPassphraseFields::NewPassphraseFields(DialogForm& form)
    : form_(form), passphrase_(new SecretField(form.page())) {
    const auto& tr = form.tr();
    passphrase_message_ = form.add_field(tr.tr("&Passphrase"), passphrase_);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    bar_ = new wxGauge(form.page(), wxID_ANY, full_bar, wxDefaultPosition,
                       form.FromDIP(wxSize(bar_width, bar_height)));
    set_accessible_name(bar_, tr.tr("Strength of the passphrase"));
    words_ = new WrappedText(form.page(), {});
    row->Add(bar_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, form.FromDIP(space::medium));
    row->Add(words_, 1, wxALIGN_CENTRE_VERTICAL);
    form.add(row);
    again_ = new SecretField(form.page());
    again_message_ = form.add_field(tr.tr("The same &once more"), again_);
    auto* shown = form.add_check_box(tr.tr("&Show what I type"), false);
    shown->Bind(wxEVT_CHECKBOX, [this, shown](wxCommandEvent&) {
        for (auto* field : {passphrase_, again_}) field->show_text(shown->GetValue());
    });
    passphrase_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        passphrase_message_->show({});
        show_strength();
    });
    again_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { again_message_->show({}); });
    show_strength();
}

void NewPassphraseFields::show_strength() {
    const auto passphrase = passphrase_->copy();
    const auto strength = core::strength_of(passphrase.view());
    const int filled = static_cast<int>(strength.guesses_log10 * steps_per_power);
    bar_->SetValue(std::min(filled, full_bar));
    const auto words = passphrase_->empty()
                           ? form_.tr().tr(
                                 "Four words that have nothing to do with each other "
                                 "are good.")
                           : core::strength_words(strength.grade, form_.tr());
    words_->show(words);
    set_accessible_description(passphrase_, words);
}

wxWindow* NewPassphraseFields::check() {
    const auto& tr = form_.tr();
    const auto passphrase = passphrase_->copy();
    const auto weak = complaint_about(passphrase, tr);
    show_message(*passphrase_message_, weak);
    const bool same = again_->copy().view() == passphrase.view();
    show_message(*again_message_,
                 same ? std::string{} : tr.tr("The two passphrases are not the same."));
    if (!weak.empty()) return passphrase_;
    return same ? nullptr : again_;
}

core::SecretBytes NewPassphraseFields::take() {
    again_->take();
    return passphrase_->take();
}

}  // namespace werkrug::app

#include "app/gui/care/care_line_row.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/care_choices.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/code_lists.hpp"

#include <wx/radiobut.h>

#include <algorithm>

namespace werkrug::app {

namespace {

constexpr int wide_from = 600;
constexpr ColumnShares shares{1, 0};  // the choices take what they need

}  // namespace

CareLineRow::CareLineRow(wxWindow* parent, Session& session, const tables::CareLine& line)
    : wxPanel(parent), session_(session), line_(line) {
    auto* words = make_words();
    SetSizer(make_two_columns(this, words, make_choices(), shares, wide_from));
}

const std::string& CareLineRow::text() const {
    return line_.text.in(session_.language());
}

wxSizer* CareLineRow::make_words() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    reason_ = new WrappedText(this, " ", Emphasis::plain, Meaning::subdued);
    misfit_ = new WrappedText(this, {}, Emphasis::plain, Meaning::warning);
    column->Add(new WrappedText(this, text()), 0, wxEXPAND);
    for (auto* part : {reason_, misfit_}) column->Add(part, 0, wxEXPAND);
    return column;
}

wxSizer* CareLineRow::make_choices() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    add_choice(row, {}, session_.tr().tr("proposed"));
    for (const auto& entry : tables::code_list("advice-choice"))
        add_choice(row, entry.code, entry.title.in(session_.language()));
    return row;
}

void CareLineRow::add_choice(wxSizer* row, const std::string& code, const std::string& words) {
    auto* button = new wxRadioButton(this, wxID_ANY, to_wx(as_label(words)), wxDefaultPosition,
                                     wxDefaultSize, choices_.empty() ? wxRB_GROUP : 0);
    set_accessible_name(button, as_label(text() + ": " + words));
    button->Bind(wxEVT_RADIOBUTTON, [this, code](wxCommandEvent&) {
        session_.edit([&](core::Case& facts) { choose_advice(facts, line_.id, code); });
    });
    choices_.push_back({code, button});
    row->Add(button, 0, wxRIGHT, FromDIP(space::small));
}

void CareLineRow::show(const core::CarePlan& plan, const core::CarePlanLine& entry,
                       const std::string& source_number) {
    const auto& tr = session_.tr();
    const auto why = care_reason(plan, entry, tr);
    const auto reason = tr.tr("why: {0} [{1}]", {why, source_number});
    reason_->show(entry.fits ? reason : std::string{});
    misfit_->show(entry.fits ? std::string{} : "⚠ " + why);
    const auto code = advice_choice(session_.facts(), line_.id);
    const auto chosen = std::find_if(choices_.begin(), choices_.end(),
                                     [&](const auto& choice) { return choice.code == code; });
    auto* button = (chosen == choices_.end() ? choices_.front() : *chosen).button;
    if (!button->GetValue()) button->SetValue(true);
    for (const auto& choice : choices_) set_accessible_description(choice.button, reason);
    Show();
}

void CareLineRow::focus() {
    const auto chosen = std::find_if(choices_.begin(), choices_.end(),
                                     [](const auto& choice) { return choice.button->GetValue(); });
    (chosen == choices_.end() ? choices_.front() : *chosen).button->SetFocus();
}

}  // namespace werkrug::app

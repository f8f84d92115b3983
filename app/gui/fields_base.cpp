#include "app/gui/fields_base.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/page.hpp"
#include "app/gui/wx_text.hpp"

namespace werkrug::app {

namespace {

const char* const error_sign = "⚠ ";

std::string words_of(const Problem& problem, const core::Translator& tr) {
    std::string text = tr.text(problem.what);
    if (!problem.hint.msgid.empty()) text += " (" + tr.text(problem.hint) + ")";
    return problem.severity == Severity::warning ? tr.tr("Warning: {0}", {text}) : text;
}

}  // namespace

BasicField::BasicField(const FieldPlace& place, FieldSpec spec)
    : Field(spec.path), place_(place), spec_(std::move(spec)) {}

wxStaticText* BasicField::add_label(int space_above) {
    Page* page = Page::around(place_.parent);
    const bool marked = place_.mnemonics == Mnemonics::assigned && page != nullptr;
    const std::string label =
        marked ? page->mnemonics().assign(spec_.label) : as_label(without_mnemonic(spec_.label));
    auto* text =
        new wxStaticText(place_.parent, wxID_ANY,
                         to_wx(broken_into_lines(place_.parent, label, place_.label_width)));
    text->SetMinSize(wxSize(place_.label_width, -1));
    place_.grid->Add(text, 0, wxTOP, text->FromDIP(space_above));
    return text;
}

void BasicField::lay_out(wxWindow* control, bool stretches) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(control, stretches ? 1 : 0, wxALIGN_CENTRE_VERTICAL);
    if (!spec_.unit.empty())
        row->Add(new wxStaticText(place_.parent, wxID_ANY, to_wx(as_label(spec_.unit))), 0,
                 wxALIGN_CENTRE_VERTICAL | wxLEFT, control->FromDIP(space::small));
    set_accessible_name(control, accessible_name());
    if (!spec_.hint.empty()) set_accessible_description(control, spec_.hint);
    constexpr int space_above_label = 8;  // level with the text in the control
    lay_out(row, control, space_above_label);
}

void BasicField::lay_out(wxSizer* controls, wxWindow* first, int space_above_label) {
    control_ = first;
    connect_label(add_label(space_above_label), first);
    message_ = new WrappedText(place_.parent, {}, Emphasis::plain, Meaning::error);
    auto* cell = new wxBoxSizer(wxVERTICAL);
    cell->Add(controls, 0, wxEXPAND);
    cell->Add(message_, 0, wxEXPAND | wxTOP, first->FromDIP(space::tiny));
    place_.grid->Add(cell, 1, wxEXPAND);
}

std::string BasicField::accessible_name() const {
    return spec_.name.empty() ? spec_.label : as_label(spec_.name);
}

void BasicField::focus() {
    control_->SetFocus();
}

bool BasicField::has_focus() const {
    return control_->HasFocus();
}

std::string BasicField::problem_text() const {
    std::string text;
    for (const Problem& problem : session().problems())
        if (problem.path == path()) text += (text.empty() ? "" : "\n") + words_of(problem, tr());
    return text;
}

void BasicField::refresh_message(bool at_once) {
    std::string text = own_message();
    if (text.empty()) text = problem_text();
    const bool waits = has_focus() && !at_once && message_->text().empty();
    if (!text.empty() && waits) return;
    message_->show(text.empty() ? text : error_sign + text);
}

}  // namespace werkrug::app

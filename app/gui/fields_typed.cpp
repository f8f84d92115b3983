// The text control of text, date and number fields.
#include "app/gui/fields_base.hpp"
#include "app/gui/wx_text.hpp"

namespace werkrug::app {

TypedField::TypedField(const FieldPlace& place, FieldSpec given, long style, int width, int height)
    : BasicField(place, std::move(given)),
      control_(
          new wxTextCtrl(place.parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, style)) {
    const bool stretches = width < 0;
    constexpr int narrowest = 120;
    control_->SetMinSize(
        wxSize(place.parent->FromDIP(stretches ? narrowest : width),
               height > 0 ? place.parent->FromDIP(height) : text_control_height(control_)));
    if ((style & wxTE_MULTILINE) == 0 && !spec().hint.empty())
        control_->SetHint(to_wx(spec().hint));
    lay_out(control_, stretches);
    if ((style & wxTE_MULTILINE) != 0) pass_wheel_on_unless_focused(control_);
    control_->Bind(wxEVT_TEXT, &TypedField::on_text, this);
    control_->Bind(wxEVT_KILL_FOCUS, &TypedField::on_leave, this);
}

std::string TypedField::typed() const {
    return from_wx(control_->GetValue());
}

void TypedField::refresh() {
    if (taking_) return;  // the text stays as it is being typed
    const std::string draft = session().draft_text(path());
    const std::string text = typed();
    if (!draft.empty()) {
        if (cleaned_text(text) != cleaned_text(draft)) control_->ChangeValue(to_wx(draft));
    } else if (!means_fact(text)) {
        control_->ChangeValue(to_wx(fact_text()));
    }
    refresh_message(false);
}

void TypedField::on_text(wxCommandEvent& event) {
    event.Skip();
    const std::string text = typed();
    const bool empty = cleaned_text(text).empty();
    taking_ = true;
    const bool value = take(text);
    session().keep_draft_text(path(), value || empty ? std::string{} : text);
    taking_ = false;
    refresh_message(!value && hopeless(text));
}

void TypedField::on_leave(wxFocusEvent& event) {
    event.Skip();
    if (session().draft_text(path()).empty()) {
        const std::string text = fact_text();
        if (typed() != text) control_->ChangeValue(to_wx(text));
    }
    refresh_message(true);
}

std::string TypedField::own_message() const {
    const std::string draft = session().draft_text(path());
    return draft.empty() ? std::string{} : complaint(draft);
}

}  // namespace werkrug::app

#include "app/gui/register/secret_field.hpp"

#include <gtk/gtk.h>

namespace werkrug::app {

namespace {

GtkEntry* entry_of(const wxTextCtrl& control) {
    return GTK_ENTRY(control.GetHandle());
}

}  // namespace

SecretField::SecretField(wxWindow* parent, Shown shown)
    : wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                 shown == Shown::hidden ? wxTE_PASSWORD : 0) {
    // No suggestions and no dictionary of an input method learns what is typed here.
    gtk_entry_set_input_hints(entry_of(*this), GTK_INPUT_HINT_NO_SPELLCHECK);
}

core::SecretBytes SecretField::copy() const {
    // The control's own memory: GetValue() would leave a copy behind.
    return core::SecretBytes::copy_of(gtk_entry_get_text(entry_of(*this)));
}

core::SecretBytes SecretField::take() {
    auto secret = copy();
    ChangeValue({});
    return secret;
}

void SecretField::show_text(bool shown) {
    gtk_entry_set_visibility(entry_of(*this), shown ? TRUE : FALSE);
}

}  // namespace werkrug::app

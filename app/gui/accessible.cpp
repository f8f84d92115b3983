#include "app/gui/accessible.hpp"

#include "app/gui/mnemonics.hpp"

#include <wx/stattext.h>
#include <wx/window.h>

#include <gtk/gtk.h>

namespace werkrug::app {

namespace {

// The toolkit wraps many widgets (a text view in a scrolled window, a button in a combo box).
void name_focusable_parts(GtkWidget* widget, gpointer name) {
    if (gtk_widget_get_can_focus(widget))
        atk_object_set_name(gtk_widget_get_accessible(widget), static_cast<const char*>(name));
    if (GTK_IS_CONTAINER(widget))
        gtk_container_forall(GTK_CONTAINER(widget), name_focusable_parts, name);
}

GtkWidget* focusable_part(GtkWidget* widget) {
    if (gtk_widget_get_can_focus(widget) || !GTK_IS_BIN(widget)) return widget;
    GtkWidget* child = gtk_bin_get_child(GTK_BIN(widget));
    return child != nullptr ? focusable_part(child) : widget;
}

// Alt and a letter on a radio button would choose it; it must only bring the focus to the group.
gboolean focus_radio_group(GtkWidget* widget, gboolean, gpointer) {
    GtkWidget* target = widget;
    for (GSList* at = gtk_radio_button_get_group(GTK_RADIO_BUTTON(widget)); at != nullptr;
         at = at->next)
        if (gtk_toggle_button_get_active(GTK_TOGGLE_BUTTON(at->data)) != FALSE)
            target = GTK_WIDGET(at->data);
    gtk_widget_grab_focus(target);
    return TRUE;
}

}  // namespace

void set_accessible_name(wxWindow* window, const std::string& name) {
    std::string plain = without_mnemonic(name);
    auto* widget = static_cast<GtkWidget*>(window->GetHandle());
    atk_object_set_name(gtk_widget_get_accessible(widget), plain.c_str());
    if (window->GetChildren().empty()) name_focusable_parts(widget, plain.data());
}

void set_accessible_description(wxWindow* window, const std::string& description) {
    GtkWidget* widget = focusable_part(static_cast<GtkWidget*>(window->GetHandle()));
    atk_object_set_description(gtk_widget_get_accessible(widget), description.c_str());
}

void mark_as_dialog(wxWindow* window) {
    auto* widget = static_cast<GtkWidget*>(window->GetHandle());
    atk_object_set_role(gtk_widget_get_accessible(widget), ATK_ROLE_DIALOG);
}

void connect_label(wxStaticText* label, wxWindow* control) {
    auto* widget = static_cast<GtkWidget*>(label->GetHandle());
    if (!GTK_IS_LABEL(widget)) return;
    GtkWidget* target = focusable_part(static_cast<GtkWidget*>(control->GetHandle()));
    gtk_label_set_mnemonic_widget(GTK_LABEL(widget), target);
    if (GTK_IS_RADIO_BUTTON(target))
        g_signal_connect(target, "mnemonic-activate", G_CALLBACK(focus_radio_group), nullptr);
}

}  // namespace werkrug::app

#include "app/gui/register/open_dialogs.hpp"

#include "app/gui/register/dialog_form.hpp"

#include <wx/dialog.h>

#include <gtk/gtk.h>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int pause_ms = 20;

// Messages and the printer's dialog are the toolkit's own and run in its way.
void cancel_dialog_of_toolkit() {
    GtkWidget* focused = gtk_grab_get_current();
    GtkWidget* dialog = focused == nullptr ? nullptr : gtk_widget_get_toplevel(focused);
    if (dialog != nullptr && GTK_IS_DIALOG(dialog))
        gtk_dialog_response(GTK_DIALOG(dialog), GTK_RESPONSE_CANCEL);
}

}  // namespace

void OpenDialogs::leave_all_then(std::function<void(const LeftDialogs&)> action) {
    action_ = std::move(action);
    Start(pause_ms);
}

int OpenDialogs::Enter(wxDialog* dialog) {
    open_.push_back(dialog);
    return wxID_NONE;  // it is to be shown
}

void OpenDialogs::Exit(wxDialog* dialog) {
    std::erase(open_, dialog);
}

void OpenDialogs::Notify() {
    if (open_.empty()) {
        Stop();
        action_(std::exchange(left_, {}));
    } else if (open_.back()->IsModal()) {
        if (auto* form = dynamic_cast<DialogForm*>(open_.back()))
            left_.push_back(form->leave());
        else
            open_.back()->EndModal(wxID_CANCEL);
    } else {
        cancel_dialog_of_toolkit();
    }
}

}  // namespace werkrug::app

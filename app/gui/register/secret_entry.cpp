#include "app/gui/register/secret_entry.hpp"

#include "core/register/recovery_key.hpp"

#include <wx/checkbox.h>

namespace werkrug::app {

SecretEntry::SecretEntry(DialogForm& form)
    : form_(form),
      field_(new SecretField(form.page())),
      message_(form.add_field(form.tr().tr("&Passphrase or recovery key"), field_)),
      recovery_(form.add_check_box(form.tr().tr("It is the &recovery key"), false)) {
    field_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { message_->show({}); });
    // A key from paper is typed group by group: let it be seen.
    recovery_->Bind(wxEVT_CHECKBOX,
                    [this](wxCommandEvent&) { field_->show_text(recovery_->GetValue()); });
}

core::SlotKind SecretEntry::kind() const {
    return recovery_->GetValue() ? core::SlotKind::recovery : core::SlotKind::passphrase;
}

std::optional<core::SecretBytes> SecretEntry::take() {
    if (field_->empty()) {
        complain(form_.tr().tr("Type it first."));
        return std::nullopt;
    }
    if (kind() == core::SlotKind::passphrase) return field_->take();
    try {
        auto key = core::read_recovery_key(field_->copy().view());
        field_->take();
        return key;
    } catch (const Error& error) {
        const auto& problem = error.problems().front();
        complain(form_.tr().text(problem.what) + ' ' + form_.tr().text(problem.hint));
        return std::nullopt;
    }
}

void SecretEntry::complain(const std::string& text) {
    show_message(*message_, text);
    field_->SetFocus();
    form_.request_layout();
}

}  // namespace werkrug::app

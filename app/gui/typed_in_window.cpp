#include "app/gui/typed_in_window.hpp"

#include "app/gui/register/secret_field.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/radiobut.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

#include <optional>
#include <string>

namespace werkrug::app {

namespace {

std::optional<std::string> typed_in_control(const wxWindow* control) {
    if (const auto* secret = dynamic_cast<const SecretField*>(control))
        return std::to_string(secret->GetLastPosition());
    if (const auto* text = dynamic_cast<const wxTextCtrl*>(control))
        return text->IsEditable() ? from_wx(text->GetValue()) : std::string{};
    // Before a choice, which it is as well in some toolkits: its text need not be one of the list.
    if (const auto* combination = dynamic_cast<const wxComboBox*>(control))
        return from_wx(combination->GetValue());
    if (const auto* number = dynamic_cast<const wxSpinCtrl*>(control))
        return std::to_string(number->GetValue());
    if (const auto* choice = dynamic_cast<const wxChoice*>(control))
        return std::to_string(choice->GetSelection());
    if (const auto* box = dynamic_cast<const wxCheckBox*>(control))
        return box->GetValue() ? "ticked" : "";
    if (const auto* button = dynamic_cast<const wxRadioButton*>(control))
        return button->GetValue() ? "chosen" : "";
    return std::nullopt;
}

void add_typed(DialogTexts& texts, const wxWindow* window) {
    for (const wxWindow* child : window->GetChildren()) {
        if (auto text = typed_in_control(child))
            texts[std::to_string(texts.size())] = std::move(*text);
        add_typed(texts, child);
    }
}

}  // namespace

DialogTexts typed_in_window(const wxWindow* window) {
    DialogTexts texts;
    add_typed(texts, window);
    return texts;
}

}  // namespace werkrug::app

// The worksheet of a notification in a dialog: the six steps with what is known and what is
// missing, the four conditions with what speaks for and against, and what can be done from there.
#pragma once

#include "core/disclosure/case_file.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <string>

class wxWindow;

namespace werkrug::app {

// Each gets the window to stand before.
struct NotificationSheetActions {
    std::function<core::CaseFile()> case_file{};  // as it is now, with its marks
    std::function<void(wxWindow*)> show_sheet{};
    std::function<void(wxWindow*)> copy_fields{};
    // That it was notified, and that it was corrected; empty: there is no register to note it in.
    std::function<void(wxWindow*)> note{};
    std::function<void(wxWindow*)> correct{};
};

// Gives the path of the field that the doctor wants to go to; empty: none.
std::string show_notification_worksheet(wxWindow* parent, const core::Translator& tr,
                                        const NotificationSheetActions& actions);

}  // namespace werkrug::app

// What can be done with a task or row of the worksheet, by button and by key.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <set>
#include <string>

class wxWindow;

namespace werkrug::app {

enum class WorksheetAction { add_after, duplicate, remove };

struct WorksheetActions {
    // Does it after the event that asked for it: the control that asked may be gone then.
    std::function<void(WorksheetAction, const WorksheetPlace&)> perform{};
    // Paths of the rows whose details stand open. Outlives the rows.
    std::set<std::string>* open_details{};
};

// Small buttons with a picture, for the end of a row or task.
wxWindow* make_duplicate_button(wxWindow* parent, const core::Translator& tr,
                                const WorksheetPlace& place, const WorksheetActions& actions);
wxWindow* make_remove_button(wxWindow* parent, const core::Translator& tr,
                             const WorksheetPlace& place, const WorksheetActions& actions);

// Ctrl+Enter adds a row behind this one, Ctrl+Shift+Enter duplicates it, Ctrl+Shift+Delete removes
// it.
void bind_worksheet_keys(wxWindow* control, const WorksheetPlace& place,
                         const WorksheetActions& actions);
std::string worksheet_keys_text(const core::Translator& tr);

}  // namespace werkrug::app

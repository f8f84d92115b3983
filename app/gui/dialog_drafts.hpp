// What was typed in dialogs that a register closed when it locked itself: kept beside the facts of
// the case, and sealed with them, until the dialog is opened again. Knows no widgets.
#pragma once

#include "core/register/saved_case.hpp"

#include <map>
#include <string>

namespace werkrug::app {

// What stands in one dialog: its own name of each field, the same in every language, and the text.
using DialogTexts = std::map<std::string, std::string>;

struct DialogDraft {
    std::string title{};  // of the dialog, in the language of the window then
    DialogTexts texts{};

    bool operator==(const DialogDraft&) const = default;
};

// By the id of the dialog, which has no slash.
using DialogDrafts = std::map<std::string, DialogDraft>;

// Whether the path of an unfinished text is that of a text in a dialog and not of a field.
bool is_of_dialog(const std::string& path);

// Puts them among the unfinished texts of a case.
void add_to(core::UnfinishedTexts& texts, const DialogDrafts& drafts);
// Takes them out again; what is no part of a draft stays.
DialogDrafts taken_out_of(core::UnfinishedTexts& texts);

// Dialogs that only a lift of the worksheet opens.
inline constexpr const char* lifting_dialog_id = "lifting";
inline constexpr const char* mac_dialog_id = "mac";

// Without those of dialogs that nothing in a case opens any more. That of a questionnaire whose row
// is gone becomes that of a new one, unless there is one.
DialogDrafts that_can_be_opened(DialogDrafts drafts, const core::Case& facts);

}  // namespace werkrug::app

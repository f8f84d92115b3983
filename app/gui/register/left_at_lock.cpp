#include "app/gui/register/left_at_lock.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

// The titles of those that were left in this way, the one that was opened first first.
std::string titles_of(const LeftDialogs& dialogs, LeftHow how) {
    std::string titles;
    for (auto dialog = dialogs.rbegin(); dialog != dialogs.rend(); ++dialog)
        if (dialog->how == how) titles += (titles.empty() ? "" : ", ") + dialog->title;
    return titles;
}

}  // namespace

bool LeftAtLock::changed_case() const {
    return case_id && std::any_of(dialogs.begin(), dialogs.end(), [](const auto& dialog) {
               return dialog.how == LeftHow::taken_over || dialog.how == LeftHow::kept;
           });
}

std::string left_words(const LeftDialogs& dialogs, bool can_undo, const core::Translator& tr) {
    std::string words;
    const auto taken = titles_of(dialogs, LeftHow::taken_over);
    if (!taken.empty())
        words = can_undo
                    ? tr.tr(
                          "Taken into the case when the register locked itself: {0}. Undo "
                          "takes it back.",
                          {taken})
                    : tr.tr("Taken into the case when the register locked itself: {0}.", {taken});
    const auto gone = titles_of(dialogs, LeftHow::cancelled);
    if (!gone.empty())
        words += (words.empty() ? "" : "\n") +
                 tr.tr("Cancelled when the register locked itself, with what was typed in it: {0}.",
                       {gone});
    return words;
}

}  // namespace werkrug::app

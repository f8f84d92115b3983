// Filling in a questionnaire: the answers as they stand on the licensed form, with the scores as
// they come.
#pragma once

#include "app/gui/care/practice_texts.hpp"
#include "app/gui/care/questionnaire_draft.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// `texts`: shown instead of our labels where there are any. `changed`: the one that is changed;
// null for a new one. What was filled in; nothing when it was cancelled.
std::optional<core::FilledQuestionnaire> ask_questionnaire(
    wxWindow* parent, const core::Translator& tr, QuestionnaireDraft draft,
    const PracticeTexts& texts, const core::FilledQuestionnaire* changed = nullptr);

}  // namespace werkrug::app

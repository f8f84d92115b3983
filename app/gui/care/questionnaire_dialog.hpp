// Filling in a questionnaire: the answers as they stand on the licensed form, with the scores as
// they come.
#pragma once

#include "app/gui/care/practice_texts.hpp"
#include "app/gui/care/questionnaire_draft.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// `texts`: shown instead of our labels where there are any. `kept_as`: the id that belongs to the
// new one, or to the one that is changed. What was filled in; nothing when it was cancelled.
std::optional<core::FilledQuestionnaire> ask_questionnaire(wxWindow* parent,
                                                           const core::Translator& tr,
                                                           QuestionnaireDraft draft,
                                                           const PracticeTexts& texts,
                                                           const std::string& kept_as);

}  // namespace werkrug::app

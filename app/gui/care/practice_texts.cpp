#include "app/gui/care/practice_texts.hpp"

#include <wx/window.h>

namespace werkrug::app {

PracticeTexts practice_texts_around(wxWindow* window) {
    const auto* keeper = dynamic_cast<PracticeTextsKeeper*>(wxGetTopLevelParent(window));
    return keeper != nullptr ? keeper->practice_texts() : PracticeTexts{};
}

}  // namespace werkrug::app

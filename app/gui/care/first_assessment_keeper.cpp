#include "app/gui/care/first_assessment_keeper.hpp"

#include <wx/window.h>

namespace werkrug::app {

FirstAssessmentKeeper* first_assessment_keeper_around(wxWindow* window) {
    return dynamic_cast<FirstAssessmentKeeper*>(wxGetTopLevelParent(window));
}

}  // namespace werkrug::app

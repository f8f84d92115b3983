// What the main window is to the page of care: it knows how the case in front was first assessed.
#pragma once

#include "core/register/exposure_effect.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// The facts of then, and which revision they are of.
struct AssessedFirst {
    core::FirstAssessment assessment{};
    core::Case facts{};
};

class FirstAssessmentKeeper {
  public:
    // Whether the case in front is one of a register.
    virtual bool is_in_register() const = 0;
    // Of the case in front, as it was opened; null: none, or not known.
    virtual const AssessedFirst* assessed_first() = 0;

  protected:
    FirstAssessmentKeeper() = default;
    ~FirstAssessmentKeeper() = default;
    FirstAssessmentKeeper(const FirstAssessmentKeeper&) = default;
    FirstAssessmentKeeper& operator=(const FirstAssessmentKeeper&) = default;
};

// The main window around a window; null when it is none of these.
FirstAssessmentKeeper* first_assessment_keeper_around(wxWindow* window);

}  // namespace werkrug::app

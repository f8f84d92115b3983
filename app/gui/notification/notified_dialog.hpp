// Asks what is noted of a notification: its day and reference, or a correction of it.
#pragma once

#include "core/register/case_marks.hpp"
#include "core/text/translator.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// The marks with what was answered; nothing: not now. A later day than `today` is refused.
std::optional<core::CaseMarks> ask_notified(wxWindow* parent, const core::Translator& tr,
                                            const core::CaseMarks& marks, core::Date today);
// The same with one correction more. The case must have been notified.
std::optional<core::CaseMarks> ask_correction(wxWindow* parent, const core::Translator& tr,
                                              const core::CaseMarks& marks, core::Date today);

}  // namespace werkrug::app

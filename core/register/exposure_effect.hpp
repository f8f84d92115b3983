// What became of the exposure since the first assessment: of the worksheet as it was then and as it
// is now, with the measures that were taken meanwhile.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/register/case_difference.hpp"
#include "core/register/register.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct ExposureEffect {
    // Numbers of the worksheet that are others now, in its order; one that is there only before or
    // only after was emptied or filled in, or its task or row taken out or added. Rows of one task
    // are paired in their order, but for those that are equal.
    std::vector<FieldChange> numbers{};
    Assessment before{};
    Assessment after{};
};

// Pure. Both cases are assessed with the instrument given, so that nothing but the facts differs.
// They must be such that can be saved (text_of()).
ExposureEffect exposure_effect(const Case& before, const Case& after,
                               const tables::Instrument& instrument);

// A revision to compare with.
struct FirstAssessment {
    SavedCase saved{};
    bool notified{};  // it is the first that was marked as notified; else of the day assessed
};

// The first revision that carries the mark of a notification. Of a case that was never notified,
// the last one of the day (UTC) on which steps 1 to 3 first had a result: the revisions before it
// may be half typed. Nothing: there is none yet. Reads revisions from the first on until it is
// found. Throws Error for a case that is not there or is damaged.
std::optional<FirstAssessment> first_assessment(const Register& cases, const std::string& case_id,
                                                const tables::Instrument& instrument);

}  // namespace werkrug::core

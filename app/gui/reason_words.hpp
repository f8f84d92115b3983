// The reasons of an assessment that belong to a part of it, in words. Knows no widgets.
#pragma once

#include "app/gui/session.hpp"
#include "core/assessment/explain.hpp"

#include <vector>

namespace werkrug::app {

// The explanations of the reasons whose rule lies between two rules, in the order of the enum.
std::vector<core::Explanation> explanations(const Session& session, core::Rule first,
                                            core::Rule last);

}  // namespace werkrug::app

// The word across every page of a document that is not final.
#pragma once

#include "reports/layout/flow.hpp"

#include <string>

namespace werkrug::reports::layout {

// Large and light, from the lower left to the upper right, under the text. Empty: no watermark.
PageBackground watermark(const std::string& word);

}  // namespace werkrug::reports::layout

// The other peer of the documents: the same lines of text at the same places, drawn by Cairo, which
// cuts its fonts down to the letters used.
#pragma once

#include "tests/bench/bare_report.hpp"

#include <string>
#include <vector>

namespace werkrug::tests {

// A PDF of these lines in Open Sans as fontconfig finds it. No graphics, no outline, no metadata.
std::string draw_with_cairo(const std::vector<DrawnPage>& pages);

}  // namespace werkrug::tests

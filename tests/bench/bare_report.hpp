// The peer of the report: the same lines of text at the same places, drawn by bare libharu.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace werkrug::tests {

struct DrawnLine {
    double x{};  // left end of the baseline, in points from the lower left
    double y{};
    double size_pt{};
    std::string text{};
};
using DrawnPage = std::vector<DrawnLine>;

// The lines of a finished PDF, as pdftotext reads them back.
std::vector<DrawnPage> lines_of(const std::filesystem::path& pdf);

// A PDF of these lines. The faces are files; the first one draws everything, the others are
// loaded and used once, so that they are embedded as in the report. No graphics, no outline.
std::string draw_bare(const std::vector<DrawnPage>& pages,
                      const std::vector<std::filesystem::path>& faces);

}  // namespace werkrug::tests

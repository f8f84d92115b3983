// The leaflet for people with low-back pain as a PDF, to be printed and handed out. It holds no
// fact of anybody.
#pragma once

#include "tables/language.hpp"

#include <string>

namespace werkrug::reports {

enum class LeafletPaper { a4, a5 };

// The bytes of the PDF (PDF/A-2b); always the same ones. Texts: tables/leaflet.hpp.
std::string render_leaflet(LeafletPaper paper, Language language);

}  // namespace werkrug::reports

// The two lines at the end of a document: place and date, and a signature.
#pragma once

#include "core/text/translator.hpp"
#include "reports/pdf/document.hpp"

namespace werkrug::reports::layout {

constexpr double signature_lines_height_pt = 86;

// In a box of that height.
void draw_signature_lines(pdf::Document& document, pdf::Box box, const core::Translator& tr);

}  // namespace werkrug::reports::layout

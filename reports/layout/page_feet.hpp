// The line at the foot of every page of reports, letters, forms and leaflets.
#pragma once

#include "core/text/translator.hpp"
#include "reports/layout/style.hpp"

#include <string>

namespace werkrug::reports::layout {

// `left`, and at the right the number of the page.
void draw_page_feet(pdf::Document& document, const style::PageLook& look, const std::string& left,
                    const core::Translator& tr);

}  // namespace werkrug::reports::layout

#include "reports/layout/signature_lines.hpp"

#include "reports/layout/style.hpp"
#include "reports/layout/text_lines.hpp"

namespace werkrug::reports::layout {

void draw_signature_lines(pdf::Document& document, pdf::Box box, const core::Translator& tr) {
    const auto half = box.width / 2 - 12;
    const auto y = box.y + 62;
    document.line({box.x, y}, {box.x + half, y}, 0.6, style::ink);
    document.line({box.x + half + 24, y}, {box.right(), y}, 0.6, style::ink);
    draw_line(document, {box.x, y + 13}, tr.tr("Place and date of signing"), style::small_muted);
    draw_line(document, {box.x + half + 24, y + 13}, tr.tr("Signature"), style::small_muted);
}

}  // namespace werkrug::reports::layout

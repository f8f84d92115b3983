#include "tests/bench/cairo_report.hpp"

#include <cairo-pdf.h>
#include <memory>

namespace werkrug::tests {

namespace {

constexpr double width_pt = 595.276;
constexpr double height_pt = 841.89;

struct Destroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::string draw_with_cairo(const std::vector<DrawnPage>& pages) {
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, Destroy> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, width_pt, height_pt));
    const std::unique_ptr<cairo_t, Destroy> cairo(cairo_create(surface.get()));
    cairo_select_font_face(cairo.get(), "Open Sans", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_NORMAL);
    for (const auto& page : pages) {
        for (const auto& line : page) {
            cairo_set_font_size(cairo.get(), line.size_pt);
            cairo_move_to(cairo.get(), line.x, height_pt - line.y);
            cairo_show_text(cairo.get(), line.text.c_str());
        }
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    return bytes;
}

}  // namespace werkrug::tests

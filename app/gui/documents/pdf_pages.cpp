#include "app/gui/documents/pdf_pages.hpp"

#include "core/text/translator.hpp"
#include "tables/error.hpp"

#include <wx/image.h>

#include <cairo.h>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <poppler.h>
#include <utility>

namespace werkrug::app {

namespace {

struct Unref {
    void operator()(PopplerDocument* document) const { g_object_unref(document); }
    void operator()(PopplerPage* page) const { g_object_unref(page); }
    void operator()(GBytes* bytes) const { g_bytes_unref(bytes); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

template <class Handle>
using Owned = std::unique_ptr<Handle, Unref>;

// Cairo keeps a pixel as one number, 0xAARRGGBB.
wxImage image_of(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    const int width = cairo_image_surface_get_width(surface);
    const int height = cairo_image_surface_get_height(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    const auto* const data = cairo_image_surface_get_data(surface);
    wxImage image(width, height, false);
    auto* out = image.GetData();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, data + std::ptrdiff_t{y} * stride + std::ptrdiff_t{x} * 4,
                        sizeof pixel);
            *out++ = static_cast<unsigned char>(pixel >> 16U);
            *out++ = static_cast<unsigned char>(pixel >> 8U);
            *out++ = static_cast<unsigned char>(pixel);
        }
    }
    return image;
}

}  // namespace

struct PdfPages::State {
    Owned<GBytes> bytes;
    Owned<PopplerDocument> document;

    Owned<PopplerPage> page(int index) const {
        return Owned<PopplerPage>(poppler_document_get_page(document.get(), index));
    }
};

PdfPages::PdfPages(std::string bytes) : state_(std::make_unique<State>()) {
    state_->bytes.reset(g_bytes_new(bytes.data(), bytes.size()));
    state_->document.reset(poppler_document_new_from_bytes(state_->bytes.get(), nullptr, nullptr));
    if (!state_->document) throw Error({}, core::msg("The document cannot be shown."));
}

PdfPages::~PdfPages() = default;

int PdfPages::count() const {
    return poppler_document_get_n_pages(state_->document.get());
}

double PdfPages::shape(int index) const {
    double width = 1;
    double height = 1;
    poppler_page_get_size(state_->page(index).get(), &width, &height);
    return height / width;
}

wxBitmap PdfPages::picture(int index, int width_px) const {
    const auto page = state_->page(index);
    double width = 1;
    double height = 1;
    poppler_page_get_size(page.get(), &width, &height);
    const auto scale = width_px / width;
    const int height_px = static_cast<int>(std::lround(height * scale));
    const Owned<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width_px, height_px));
    const Owned<cairo_t> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    poppler_page_render(page.get(), cairo.get());
    return wxBitmap(image_of(surface.get()));
}

}  // namespace werkrug::app

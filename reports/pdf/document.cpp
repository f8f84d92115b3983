#include "reports/pdf/document.hpp"

#include "reports/pdf/font_file.hpp"

#include <fmt/format.h>
#include <hpdf.h>

#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>
#include <vector>

namespace werkrug::reports::pdf {

namespace {

void check(HPDF_STATUS status) {
    if (status != HPDF_OK) throw DrawingError(status);
}

HPDF_REAL real(double value) {
    return static_cast<HPDF_REAL>(value);
}

// A place on the page. A hundredth of a point is finer than any printer, and short in the file.
HPDF_REAL place(double points) {
    return real(std::round(points * 100) / 100);
}

// libharu takes its many small pieces of memory from blocks of this size, and gives all back at
// once.
constexpr HPDF_UINT pool_bytes = 64 * 1024;

// libharu takes no zoom of 0, which means "as it is"; finish.cpp puts that in its place.
constexpr HPDF_REAL unchanged_zoom = 1;

}  // namespace

DrawingError::DrawingError(unsigned long code)
    : std::runtime_error(fmt::format("The PDF could not be drawn (libharu error 0x{:04X})", code)) {
}

// The handles of libharu, and what the selected page was last told, so as not to repeat it.
struct Document::State {
    struct Freed {
        void operator()(HPDF_Doc freed) const { HPDF_Free(freed); }
    };

    std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, Freed> doc;
    std::array<HPDF_Font, all_faces.size()> fonts{};
    std::vector<HPDF_Page> pages;
    std::vector<HPDF_Outline> open_bookmarks;  // the last one of each level
    HPDF_Page page{};
    std::optional<Colour> fill_colour;
    std::optional<Colour> stroke_colour;
    std::optional<double> line_width_pt;
    std::optional<std::pair<Face, double>> face_and_size;

    PageSize size;

    // From our y downwards to the PDF's y upwards.
    HPDF_REAL up(double y) const { return place(size.height_pt - y); }
    HPDF_Font font(Face face);
    void use_fill(Colour colour);
    void use_stroke(Colour colour, double width_pt);
    void use_font(Face face, double size_pt);
    void show(std::string_view text, const TextStyle& style);
};

HPDF_Font Document::State::font(Face face) {
    const auto index = static_cast<std::size_t>(face);
    if (fonts[index] == nullptr) {
        const auto* name =
            HPDF_LoadTTFontFromFile(doc.get(), face_file(face).path().c_str(), HPDF_TRUE);
        if (name == nullptr) throw DrawingError(HPDF_GetError(doc.get()));
        fonts[index] = HPDF_GetFont(doc.get(), name, "UTF-8");
        if (fonts[index] == nullptr) throw DrawingError(HPDF_GetError(doc.get()));
    }
    return fonts[index];
}

void Document::State::use_fill(Colour colour) {
    if (fill_colour == colour) return;
    check(HPDF_Page_SetRGBFill(page, colour.red, colour.green, colour.blue));
    fill_colour = colour;
}

void Document::State::use_stroke(Colour colour, double width_pt) {
    if (stroke_colour != colour) {
        check(HPDF_Page_SetRGBStroke(page, colour.red, colour.green, colour.blue));
        stroke_colour = colour;
    }
    if (line_width_pt == width_pt) return;
    check(HPDF_Page_SetLineWidth(page, real(width_pt)));
    line_width_pt = width_pt;
}

void Document::State::use_font(Face face, double size_pt) {
    const std::pair wanted{face, size_pt};
    if (face_and_size == wanted) return;
    check(HPDF_Page_SetFontAndSize(page, font(face), real(size_pt)));
    face_and_size = wanted;
}

// Within BeginText and EndText. Each run moves on by its own width.
void Document::State::show(std::string_view text, const TextStyle& style) {
    for (const auto& run : split_into_runs(text, style.weight)) {
        use_font(run.face, style.size_pt);
        check(HPDF_Page_ShowText(page, std::string{run.text}.c_str()));
    }
}

Document::Document(PageSize size) : state_(std::make_unique<State>()) {
    state_->size = size;
    state_->doc.reset(HPDF_NewEx(nullptr, nullptr, nullptr, pool_bytes, nullptr));
    if (!state_->doc) throw DrawingError(HPDF_FAILD_TO_ALLOC_MEM);
    check(HPDF_UseUTFEncodings(state_->doc.get()));
    check(HPDF_SetCompressionMode(state_->doc.get(), HPDF_COMP_ALL));
}

Document::~Document() = default;

std::size_t Document::add_page() {
    const auto page = HPDF_AddPage(state_->doc.get());
    if (page == nullptr) throw DrawingError(HPDF_GetError(state_->doc.get()));
    check(HPDF_Page_SetWidth(page, real(state_->size.width_pt)));
    check(HPDF_Page_SetHeight(page, real(state_->size.height_pt)));
    state_->pages.push_back(page);
    select_page(state_->pages.size() - 1);
    return state_->pages.size() - 1;
}

void Document::select_page(std::size_t index) {
    state_->page = state_->pages.at(index);
    selected_ = index;
    state_->fill_colour.reset();
    state_->stroke_colour.reset();
    state_->line_width_pt.reset();
    state_->face_and_size.reset();
}

std::size_t Document::page_count() const {
    return state_->pages.size();
}

PageSize Document::page_size() const {
    return state_->size;
}

void Document::text(Point baseline, std::string_view text, const TextStyle& style) {
    auto& page = state_->page;
    state_->use_fill(style.colour);
    check(HPDF_Page_BeginText(page));
    check(HPDF_Page_MoveTextPos(page, place(baseline.x), state_->up(baseline.y)));
    state_->show(text, style);
    check(HPDF_Page_EndText(page));
    structure_.drew_text(selected_);
}

void Document::turned_text(Point baseline, double degrees, std::string_view text,
                           const TextStyle& style) {
    auto& page = state_->page;
    const auto angle = degrees * std::numbers::pi / 180;
    const auto cosine = real(std::cos(angle));
    const auto sine = real(std::sin(angle));
    state_->use_fill(style.colour);
    check(HPDF_Page_BeginText(page));
    check(HPDF_Page_SetTextMatrix(page, cosine, sine, -sine, cosine, place(baseline.x),
                                  state_->up(baseline.y)));
    state_->show(text, style);
    check(HPDF_Page_EndText(page));
    structure_.drew_text(selected_);
}

void Document::line(Point from, Point to, double width_pt, Colour colour) {
    state_->use_stroke(colour, width_pt);
    check(HPDF_Page_MoveTo(state_->page, place(from.x), state_->up(from.y)));
    check(HPDF_Page_LineTo(state_->page, place(to.x), state_->up(to.y)));
    check(HPDF_Page_Stroke(state_->page));
    structure_.drew_shape(selected_);
}

void Document::dashed_line(Point from, Point to, double width_pt, double dash_pt, Colour colour) {
    const std::array<HPDF_UINT16, 1> pattern{static_cast<HPDF_UINT16>(dash_pt)};
    check(HPDF_Page_SetDash(state_->page, pattern.data(), 1, 0));
    line(from, to, width_pt, colour);
    check(HPDF_Page_SetDash(state_->page, nullptr, 0, 0));
}

void Document::fill(Box box, Colour colour) {
    state_->use_fill(colour);
    check(HPDF_Page_Rectangle(state_->page, place(box.x), state_->up(box.bottom()),
                              place(box.width), place(box.height)));
    check(HPDF_Page_Fill(state_->page));
    structure_.drew_shape(selected_);
}

void Document::frame(Box box, double width_pt, Colour colour) {
    state_->use_stroke(colour, width_pt);
    check(HPDF_Page_Rectangle(state_->page, place(box.x), state_->up(box.bottom()),
                              place(box.width), place(box.height)));
    check(HPDF_Page_Stroke(state_->page));
    structure_.drew_shape(selected_);
}

void Document::disc(Point centre, double radius_pt, Colour colour) {
    state_->use_fill(colour);
    check(HPDF_Page_Circle(state_->page, place(centre.x), state_->up(centre.y), real(radius_pt)));
    check(HPDF_Page_Fill(state_->page));
    structure_.drew_shape(selected_);
}

void Document::bookmark(int level, std::string_view title, double y) {
    auto& open = state_->open_bookmarks;
    const auto depth = static_cast<std::size_t>(level) - 1;
    open.resize(std::min(open.size(), depth));
    const auto encoder = HPDF_GetEncoder(state_->doc.get(), "UTF-8");
    const auto outline = HPDF_CreateOutline(state_->doc.get(), open.empty() ? nullptr : open.back(),
                                            std::string{title}.c_str(), encoder);
    const auto target = HPDF_Page_CreateDestination(state_->page);
    if (outline == nullptr || target == nullptr)
        throw DrawingError(HPDF_GetError(state_->doc.get()));
    check(HPDF_Destination_SetXYZ(target, 0, state_->up(y), unchanged_zoom));
    check(HPDF_Outline_SetDestination(outline, target));
    open.push_back(outline);
}

void Document::link(std::size_t page, Box area, std::size_t target_page, double target_y) {
    const auto target = HPDF_Page_CreateDestination(state_->pages.at(target_page));
    if (target == nullptr) throw DrawingError(HPDF_GetError(state_->doc.get()));
    check(HPDF_Destination_SetXYZ(target, 0, state_->up(target_y), unchanged_zoom));
    const HPDF_Rect rectangle{place(area.x), state_->up(area.bottom()), place(area.right()),
                              state_->up(area.y)};
    const auto link = HPDF_Page_CreateLinkAnnot(state_->pages.at(page), rectangle, target);
    if (link == nullptr) throw DrawingError(HPDF_GetError(state_->doc.get()));
    check(HPDF_LinkAnnot_SetBorderStyle(link, 0, 0, 0));
}

std::string Document::bytes() {
    auto* doc = state_->doc.get();
    check(HPDF_SaveToStream(doc));
    std::string bytes(HPDF_GetStreamSize(doc), '\0');
    check(HPDF_ResetStream(doc));
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    check(HPDF_ReadFromStream(doc, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size));
    bytes.resize(size);
    return bytes;
}

}  // namespace werkrug::reports::pdf

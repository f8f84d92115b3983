#include "tests/bench/bare_report.hpp"

#include "tables/parse.hpp"
#include "tests/support/process.hpp"

#include <hpdf.h>
#include <pugixml.hpp>

#include <memory>
#include <stdexcept>

namespace werkrug::tests {

namespace {

constexpr double a4_width_pt = 595.276;
constexpr double a4_height_pt = 841.89;

double number(pugi::xml_node node, const char* attribute) {
    return parse_number(node.attribute(attribute).value()).value();
}

DrawnLine line_of(pugi::xml_node line) {
    DrawnLine drawn;
    drawn.x = number(line, "xMin");
    drawn.size_pt = (number(line, "yMax") - number(line, "yMin")) * 0.7;
    drawn.y = a4_height_pt - number(line, "yMax") + drawn.size_pt * 0.3;
    for (const auto word : line.children("word")) {
        drawn.text += (drawn.text.empty() ? "" : " ") + std::string{word.text().get()};
    }
    return drawn;
}

std::vector<HPDF_Font> load(HPDF_Doc pdf, const std::vector<std::filesystem::path>& faces) {
    std::vector<HPDF_Font> fonts;
    for (const auto& face : faces) {
        const char* name = HPDF_LoadTTFontFromFile(pdf, face.c_str(), HPDF_TRUE);
        fonts.push_back(HPDF_GetFont(pdf, name, "UTF-8"));
    }
    return fonts;
}

void draw(HPDF_Page page, HPDF_Font font, const DrawnLine& line) {
    HPDF_Page_SetFontAndSize(page, font, static_cast<HPDF_REAL>(line.size_pt));
    HPDF_Page_BeginText(page);
    HPDF_Page_TextOut(page, static_cast<HPDF_REAL>(line.x), static_cast<HPDF_REAL>(line.y),
                      line.text.c_str());
    HPDF_Page_EndText(page);
}

std::string bytes_of(HPDF_Doc pdf) {
    HPDF_SaveToStream(pdf);
    HPDF_UINT32 size = HPDF_GetStreamSize(pdf);
    std::string bytes(size, '\0');
    HPDF_ReadFromStream(pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    return bytes;
}

}  // namespace

std::vector<DrawnPage> lines_of(const std::filesystem::path& pdf) {
    const auto finished = run({"pdftotext", "-bbox-layout", pdf.string(), "-"});
    pugi::xml_document document;
    if (!document.load_string(finished.out.c_str())) throw std::runtime_error{"no text in the PDF"};
    std::vector<DrawnPage> pages;
    for (const auto page : document.select_nodes("//page")) {
        pages.emplace_back();
        for (const auto line : page.node().select_nodes(".//line")) {
            pages.back().push_back(line_of(line.node()));
        }
    }
    return pages;
}

std::string draw_bare(const std::vector<DrawnPage>& pages,
                      const std::vector<std::filesystem::path>& faces) {
    const std::unique_ptr<_HPDF_Doc_Rec, decltype(&HPDF_Free)> pdf{HPDF_New(nullptr, nullptr),
                                                                   &HPDF_Free};
    HPDF_UseUTFEncodings(pdf.get());
    HPDF_SetCompressionMode(pdf.get(), HPDF_COMP_ALL);
    const auto fonts = load(pdf.get(), faces);
    for (const auto& lines : pages) {
        HPDF_Page page = HPDF_AddPage(pdf.get());
        HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(a4_width_pt));
        HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(a4_height_pt));
        for (const auto& font : fonts)
            draw(page, font, {.x = 1, .y = 1, .size_pt = 1, .text = "."});
        for (const auto& line : lines) draw(page, fonts.at(0), line);
    }
    auto bytes = bytes_of(pdf.get());
    if (HPDF_GetError(pdf.get()) != HPDF_OK) throw std::runtime_error{"libharu refused a call"};
    return bytes;
}

}  // namespace werkrug::tests

// Our reading of the faces against libharu's own.
#include "reports/pdf/typeface.hpp"

#include "reports/pdf/font_file.hpp"
#include "reports/pdf/utf8.hpp"
#include "tables/error.hpp"

#include <catch2/catch.hpp>
#include <hpdf.h>

#include <memory>

using namespace werkrug;
using namespace werkrug::reports::pdf;

namespace {

std::string utf8(char32_t c) {
    const auto byte = [](char32_t bits) {
        return static_cast<char>(static_cast<unsigned char>(bits));
    };
    if (c < 0x80) return {byte(c)};
    if (c < 0x800) return {byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
    return {byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
}

}  // namespace

TEST_CASE("every character of every face is as wide as libharu draws it") {
    const auto face = GENERATE(Face::regular, Face::bold, Face::fallback);
    const std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, void (*)(HPDF_Doc)> doc(
        HPDF_New(nullptr, nullptr), [](HPDF_Doc d) { HPDF_Free(d); });
    REQUIRE(HPDF_UseUTFEncodings(doc.get()) == HPDF_OK);
    const core::MemoryFile file(typeface(face).file());
    const auto font = HPDF_GetFont(
        doc.get(), HPDF_LoadTTFontFromFile(doc.get(), file.path().c_str(), HPDF_TRUE), "UTF-8");
    REQUIRE(font != nullptr);
    int covered = 0;
    for (char32_t c = 0x20; c < 0xFFFF; ++c) {
        if (!typeface(face).covers(c)) continue;
        const auto text = utf8(c);
        const auto width =
            HPDF_Font_TextWidth(font, reinterpret_cast<const HPDF_BYTE*>(text.data()),
                                static_cast<HPDF_UINT>(text.size()));
        INFO(code_point_name(c));
        CHECK(static_cast<int>(width.width) == typeface(face).advance(c));
        ++covered;
    }
    CHECK(covered > 500);
}

TEST_CASE("the faces together have the scripts that we write in") {
    const auto covered = [](char32_t first, char32_t last) {
        int count = 0;
        for (auto c = first; c <= last; ++c)
            if (typeface(Face::regular).covers(c) || typeface(Face::fallback).covers(c)) ++count;
        return count;
    };
    CHECK(covered(0x20, 0x7E) == 95);      // all of ASCII
    CHECK(covered(0xA0, 0xFF) == 96);      // Latin-1
    CHECK(covered(0x100, 0x17F) == 128);   // Latin Extended-A
    CHECK(covered(0x1EA0, 0x1EF9) == 90);  // Vietnamese
    CHECK(covered(0x410, 0x44F) == 64);    // Russian
    CHECK(covered(0x3B1, 0x3C9) == 25);    // Greek
    for (const char32_t c : U"ЄєІіЇїҐґЁёΆΈΉΊΌΎΏάέήίόύώ≥≤≠±²³µ’‘“”–—…€✓→")
        if (c != 0)
            CHECK((typeface(Face::regular).covers(c) || typeface(Face::fallback).covers(c)));
}

TEST_CASE("bold text takes a character that bold lacks from the fallback") {
    CHECK(face_for(Weight::bold, U'a') == Face::bold);
    CHECK(face_for(Weight::regular, U'ễ') == Face::regular);
    CHECK(face_for(Weight::bold, U'✓') == Face::fallback);
    CHECK_THROWS_AS(face_for(Weight::regular, U'\U0001F600'), Error);
    const auto runs = split_into_runs("ab✓cd", Weight::bold);
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].text == "ab");
    CHECK(runs[1].text == "✓");
    CHECK(runs[2].text == "cd");
}

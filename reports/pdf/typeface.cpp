#include "reports/pdf/typeface.hpp"

#include "core/text/translator.hpp"
#include "reports/pdf/utf8.hpp"
#include "tables/embedded.hpp"
#include "tables/error.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::reports::pdf {

namespace {

using Bytes = std::span<const unsigned char>;

std::size_t u16(Bytes bytes, std::size_t at) {
    if (at + 2 > bytes.size()) throw std::logic_error("a face of the documents is cut short");
    return (static_cast<std::size_t>(bytes[at]) << 8) | bytes[at + 1];
}

std::size_t u32(Bytes bytes, std::size_t at) {
    return (u16(bytes, at) << 16) | u16(bytes, at + 2);
}

Bytes table(Bytes file, std::string_view tag) {
    const auto count = u16(file, 4);
    for (std::size_t i = 0; i < count; ++i) {
        const auto record = 12 + 16 * i;
        const std::string_view name{reinterpret_cast<const char*>(&file[record]), 4};
        if (name == tag) return file.subspan(u32(file, record + 8), u32(file, record + 12));
    }
    throw std::logic_error("a face of the documents has no table " + std::string{tag});
}

// The subtable for Unicode's first plane on Windows, which libharu uses as well.
Bytes unicode_map(Bytes cmap) {
    const auto count = u16(cmap, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const auto record = 4 + 8 * i;
        const auto map = cmap.subspan(u32(cmap, record + 4));
        if (u16(cmap, record) == 3 && u16(cmap, record + 2) == 1 && u16(map, 0) == 4) return map;
    }
    throw std::logic_error("a face of the documents has no character map of format 4");
}

class Metrics {
  public:
    explicit Metrics(Bytes file)
        : hmtx_(table(file, "hmtx")),
          count_(u16(table(file, "hhea"), 34)),
          units_per_em_(u16(table(file, "head"), 18)) {}

    std::int16_t advance(std::size_t glyph) const {
        const auto units = u16(hmtx_, 4 * std::min(glyph, count_ - 1));
        return static_cast<std::int16_t>(units * 1000 / units_per_em_);
    }

  private:
    Bytes hmtx_;
    std::size_t count_;
    std::size_t units_per_em_;
};

// One segment of a format 4 map: characters from first to last, and where their glyphs stand.
struct Segment {
    std::size_t first, last, delta, range_offset, range_offset_at;

    std::size_t glyph(Bytes map, std::size_t c) const {
        if (range_offset == 0) return (c + delta) & 0xFFFF;
        const auto listed = u16(map, range_offset_at + range_offset + 2 * (c - first));
        return listed == 0 ? 0 : (listed + delta) & 0xFFFF;
    }
};

Segment segment(Bytes map, std::size_t index) {
    const auto size = u16(map, 6);  // of each of the four arrays, in bytes
    const auto ends = 14 + 2 * index;
    const auto starts = ends + size + 2;  // after a word of padding
    return {u16(map, starts), u16(map, ends), u16(map, starts + size), u16(map, starts + 2 * size),
            starts + 2 * size};
}

std::vector<std::int16_t> read_advances(Bytes file) {
    const auto map = unicode_map(table(file, "cmap"));
    const Metrics metrics(file);
    std::vector<std::int16_t> advances;
    for (std::size_t i = 0; i < u16(map, 6) / 2; ++i) {
        const auto part = segment(map, i);
        if (part.first == 0xFFFF) continue;
        advances.resize(std::max(advances.size(), part.last + 1), -1);
        for (auto c = part.first; c <= part.last; ++c)
            if (const auto glyph = part.glyph(map, c)) advances[c] = metrics.advance(glyph);
    }
    return advances;
}

Bytes embedded_face(std::string_view name) {
    for (const auto& file : embedded::fonts())
        if (file.name == name) return {file.data, file.size};
    throw std::logic_error("the build left out a face of the documents");
}

[[noreturn]] void refuse(char32_t code_point) {
    throw Error({},
                core::msg("The character {0} cannot be shown in the document",
                          {code_point_name(code_point)}),
                core::msg("Replace it by another one; it may be an emoji or a symbol."));
}

}  // namespace

Typeface::Typeface(std::span<const unsigned char> ttf)
    : file_(ttf), advances_(read_advances(ttf)) {}

int Typeface::advance(char32_t code_point) const {
    return std::max(find(code_point), 0);
}

const Typeface& typeface(Face face) {
    static const Typeface regular(embedded_face("regular.ttf"));
    static const Typeface bold(embedded_face("bold.ttf"));
    if (face == Face::regular) return regular;
    if (face == Face::bold) return bold;
    static const Typeface fallback(embedded_face("fallback.ttf"));
    return fallback;
}

Face face_for(Weight weight, char32_t code_point) {
    const auto wanted = weight == Weight::bold ? Face::bold : Face::regular;
    if (typeface(wanted).covers(code_point)) return wanted;
    if (typeface(Face::fallback).covers(code_point)) return Face::fallback;
    refuse(code_point);
}

double text_width(std::string_view text, Weight weight, double size_pt) {
    int width = 0;
    for (const auto& run : split_into_runs(text, weight)) width += run.width;
    return width * size_pt / 1000;
}

std::vector<Run> split_into_runs(std::string_view text, Weight weight) {
    std::vector<Run> runs;
    while (!text.empty()) {
        const auto* begin = text.data();
        const auto c = take_code_point(text);
        const auto length = static_cast<std::size_t>(text.data() - begin);
        const auto face = face_for(weight, c);
        const bool goes_on = !runs.empty() && runs.back().face == face;
        if (!goes_on) runs.push_back({face, {begin, length}, 0});
        auto& run = runs.back();
        if (goes_on) run.text = {run.text.data(), run.text.size() + length};
        run.width += typeface(face).advance(c);
    }
    return runs;
}

}  // namespace werkrug::reports::pdf

// The faces of the documents: which characters they have and how wide those are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace werkrug::reports::pdf {

// The faces that the build made (reports/fonts). `fallback` has the characters the others lack.
enum class Face { regular, bold, fallback };
constexpr std::array<Face, 3> all_faces{Face::regular, Face::bold, Face::fallback};

// What a text asks for; which face a character comes from follows from it.
enum class Weight { regular, bold };

// Coverage and advance widths of a TrueType file, read from its cmap (format 4) and hmtx tables.
// libharu knows the widths too, but not which characters are missing, and is asked per string.
class Typeface {
  public:
    // `ttf` must outlive the typeface. Throws std::logic_error when a table is missing: the faces
    // are ours.
    explicit Typeface(std::span<const unsigned char> ttf);

    bool covers(char32_t code_point) const { return find(code_point) >= 0; }
    // In thousandths of the font size, rounded down as libharu does; 0 for a missing character.
    int advance(char32_t code_point) const;
    std::span<const unsigned char> file() const { return file_; }

  private:
    int find(char32_t code_point) const {
        return code_point < advances_.size() ? advances_[code_point] : -1;
    }

    std::span<const unsigned char> file_;
    std::vector<std::int16_t> advances_;  // by code point; -1: no such character
};

const Typeface& typeface(Face face);

// The face that shows a character in a text of this weight. Throws werkrug::Error naming the
// character as U+XXXX when there is none.
Face face_for(Weight weight, char32_t code_point);

// Width of normalised text, in points. Throws as face_for does.
double text_width(std::string_view text, Weight weight, double size_pt);

// Splits normalised text into runs that one face can show, in order.
struct Run {
    Face face;
    std::string_view text;
    int width;  // in thousandths of the font size
};
std::vector<Run> split_into_runs(std::string_view text, Weight weight);

}  // namespace werkrug::reports::pdf

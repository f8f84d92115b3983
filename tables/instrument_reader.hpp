// Reads and checks an instrument file (tables/data/instrument.xsd gives its form in XML terms).
#pragma once

#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// Reads an instrument from the text of its file and checks it whole. `file` is only named in
// messages. Throws Error with every problem found, each with line and column:
// - form: unknown, missing or doubled elements and attributes, bad numbers, missing languages;
// - ids unique, references (source, measure, band) resolved, every level has points;
// - age bands without gap or overlap and covering the ages that every instrument must cover;
// - table complete (each points total x each band), never falling with points, never rising with
//   age; for a `derived` instrument each cell within rounding of the model's formula, and points
//   equal to the rounded log odds.
InstrumentFile read_instrument(std::string xml, std::string file);

// The same, from a path. Throws Error also when the file cannot be read or is too large.
InstrumentFile load_instrument(const std::string& path);

// The instruments shipped inside the program, in order of their files' names.
// They are part of the build and checked by its tests; a fault in one is a programming error.
const std::vector<InstrumentFile>& shipped_instruments();

// A shipped instrument by id; null when there is none.
const InstrumentFile* find_shipped_instrument(std::string_view id);

// What a case counts with when it names none: the id "lbp-loetters-2003".
const InstrumentFile& default_instrument();

}  // namespace werkrug::tables

// The parts of an instrument file, read one by one into an Instrument whose sources are known.
// Each reads its element to the end and reports what it finds; none throws for bad content.
#pragma once

#include "tables/instrument.hpp"
#include "tables/xml/element.hpp"

namespace werkrug::tables {

std::vector<Source> read_sources(Element element);
std::vector<Note> read_notes(Element element, const std::vector<Source>& sources);
Diagnosis read_diagnosis(Element element, const std::vector<Source>& sources);
// Evidence grades, measures, factors, orientations.
void read_exposure(Element element, Instrument& instrument);
// Model, age bands, threshold, table.
void read_work_relatedness(Element element, Instrument& instrument);

}  // namespace werkrug::tables

// The age x points table of an instrument as it is drawn: headings, cells, which of them are at or
// above the threshold, which one is the worker's. Texts are ready to print; knows no widgets.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

struct TablePlace {
    std::size_t points{};    // the row
    std::size_t age_band{};  // the column

    bool operator==(const TablePlace&) const = default;
};

struct PointsTableCell {
    std::string text{};   // "48,9"
    bool reached{false};  // at or above the threshold, before rounding
};

struct PointsTable {
    std::string corner{};                              // "Points"
    std::vector<std::string> column_titles{};          // one per age band
    std::vector<std::vector<PointsTableCell>> rows{};  // by points; the cells by age band
    std::optional<TablePlace> marked{};                // nothing: no result yet
    std::string legend{};                              // what the shading means

    const PointsTableCell& at(TablePlace place) const {
        return rows.at(place.points).at(place.age_band);
    }
};

PointsTable make_points_table(const tables::Instrument& instrument,
                              const core::Assessment& assessment, const core::Translator& tr);

// "35 to 45 years, 12 points: 48.9 %, below the threshold of 50 %"
std::string cell_in_words(const tables::Instrument& instrument, TablePlace place,
                          const core::Translator& tr);

// The whole drawing in words: what it is and which cell is marked.
std::string points_table_in_words(const tables::Instrument& instrument,
                                  const std::optional<TablePlace>& marked,
                                  const core::Translator& tr);

}  // namespace werkrug::app

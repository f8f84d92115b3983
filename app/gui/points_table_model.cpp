#include "app/gui/points_table_model.hpp"

#include "core/assessment/work_relatedness.hpp"

namespace werkrug::app {

namespace {

constexpr int threshold_decimals = 0;

bool reached(const tables::Instrument& instrument, TablePlace place) {
    return core::table_percent(instrument, static_cast<int>(place.points), place.age_band) >=
           instrument.threshold_percent;
}

std::vector<PointsTableCell> make_row(const tables::Instrument& instrument, std::size_t points,
                                      const core::Translator& tr) {
    constexpr int decimals = 1;
    std::vector<PointsTableCell> row;
    for (std::size_t band = 0; band < instrument.age_bands.size(); ++band)
        row.push_back({tr.number(instrument.table.at(points).at(band), decimals),
                       reached(instrument, {points, band})});
    return row;
}

// The cell exists only for a sum that the table has a row for.
std::optional<TablePlace> marked_cell(const tables::Instrument& instrument,
                                      const core::Assessment& assessment) {
    const auto& points = assessment.exposure.points;
    if (!assessment.work_relatedness || !points || *points < 0) return std::nullopt;
    const auto row = static_cast<std::size_t>(*points);
    if (row >= instrument.table.size()) return std::nullopt;
    return TablePlace{row, assessment.work_relatedness->age_band};
}

std::string threshold_text(const tables::Instrument& instrument, const core::Translator& tr) {
    return tr.percent(instrument.threshold_percent, threshold_decimals);
}

}  // namespace

PointsTable make_points_table(const tables::Instrument& instrument,
                              const core::Assessment& assessment, const core::Translator& tr) {
    PointsTable table;
    table.corner = tr.tr("Points");
    for (const auto& band : instrument.age_bands)
        table.column_titles.push_back(band.title.in(tr.language()));
    for (std::size_t points = 0; points < instrument.table.size(); ++points)
        table.rows.push_back(make_row(instrument, points, tr));
    table.marked = marked_cell(instrument, assessment);
    table.legend =
        tr.tr("Shaded, below the heavy line: {0} or more", {threshold_text(instrument, tr)});
    return table;
}

std::string cell_in_words(const tables::Instrument& instrument, TablePlace place,
                          const core::Translator& tr) {
    const auto& band = instrument.age_bands.at(place.age_band).title.in(tr.language());
    const auto points = std::to_string(place.points);
    const auto percent = tr.percent(instrument.table.at(place.points).at(place.age_band));
    const auto threshold = threshold_text(instrument, tr);
    if (reached(instrument, place))
        return tr.tr("{0}, {1} points: {2}, at or above the threshold of {3}",
                     {band, points, percent, threshold});
    return tr.tr("{0}, {1} points: {2}, below the threshold of {3}",
                 {band, points, percent, threshold});
}

std::string points_table_in_words(const tables::Instrument& instrument,
                                  const std::optional<TablePlace>& marked,
                                  const core::Translator& tr) {
    if (!marked)
        return tr.tr("Table of age and points. No cell is marked: there is no result yet.");
    return tr.tr("Table of age and points. Marked: {0}.", {cell_in_words(instrument, *marked, tr)});
}

}  // namespace werkrug::app

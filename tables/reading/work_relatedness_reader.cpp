// Step 3 of an instrument file: model, age bands, threshold, table.
#include "tables/parse.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"

namespace werkrug::tables {

namespace {

Model read_model(Element& element, const std::vector<Source>& sources) {
    Model model;
    model.points_per_log_odds =
        read_number(element, "points-per-log-odds", field_limit("instrument/points-per-log-odds"));
    model.normal_quantile =
        read_number(element, "normal-quantile", field_limit("instrument/normal-quantile"));
    model.source = read_source(element, sources);
    element.finish();
    return model;
}

AgeBand read_age_band(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    AgeBand band;
    band.id = read_id(element, used);
    band.title = read_localized(element);
    band.from = read_whole(element, "from", field_limit("instrument/age"));
    band.to = read_whole(element, "to", field_limit("instrument/age"));
    band.prior_percent =
        read_number(element, "prior-percent", field_limit("instrument/inner-percent"));
    band.source = read_source(element, sources);
    element.finish();
    return band;
}

double read_cell(Element& element, const AgeBand& band) {
    const auto named = element.required_attribute("band");
    if (element.attribute("band") && named != band.id)
        element.report_attribute("band", msg("Here the cell of age band “{0}” is due", {band.id}),
                                 msg("The cells of a row stand in the order of the age bands"));
    const auto percent = element.number();
    if (element.text().empty()) element.report(msg("A number is missing here"));
    const auto limit = field_limit("instrument/percent");
    if (percent && (*percent < limit.min || *percent > limit.max))
        element.report(msg("This number is out of range"),
                       msg("From {0} to {1}", {print_number(limit.min), print_number(limit.max)}));
    element.finish();
    return percent.value_or(0);
}

std::vector<double> read_row(Element& element, std::size_t due_points,
                             const std::vector<AgeBand>& bands) {
    element.required_attribute("points");
    const auto points = element.whole_attribute("points");
    if (points && *points != static_cast<int>(due_points))
        element.report_attribute(
            "points", msg("Here the row of {0} points is due", {std::to_string(due_points)}),
            msg("The table has one row per sum of points, from 0 upward"));
    auto cells = element.children("cell");
    if (cells.size() != bands.size())
        element.report(msg("This row has {0} cells instead of {1}",
                           {std::to_string(cells.size()), std::to_string(bands.size())}),
                       msg("One cell per age band"));
    std::vector<double> row(bands.size());
    for (std::size_t i = 0; i < cells.size() && i < bands.size(); ++i)
        row[i] = read_cell(cells[i], bands[i]);
    element.finish();
    return row;
}

}  // namespace

void read_work_relatedness(Element element, Instrument& instrument) {
    if (auto model = element.required_child("model"))
        instrument.model = read_model(*model, instrument.sources);
    if (auto bands = element.required_child("age-bands")) {
        UsedIds used;
        for (auto& band : bands->children("age-band"))
            instrument.age_bands.push_back(read_age_band(band, used, instrument.sources));
        bands->finish();
    }
    if (auto threshold = element.required_child("threshold")) {
        instrument.threshold_percent =
            read_number(*threshold, "percent", field_limit("instrument/inner-percent"));
        instrument.threshold_source = read_source(*threshold, instrument.sources);
        threshold->finish();
    }
    if (auto table = element.required_child("table")) {
        for (auto& row : table->children("row"))
            instrument.table.push_back(
                read_row(row, instrument.table.size(), instrument.age_bands));
        table->finish();
    }
    element.finish();
}

}  // namespace werkrug::tables

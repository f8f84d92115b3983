#include "tables/field_limits.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <limits>
#include <map>
#include <stdexcept>
#include <string>

namespace werkrug::tables {

namespace {

struct Row {
    FieldLimit limit{};
    std::string unit{};
};

using Rows = std::map<std::string, Row, std::less<>>;

Row read_row(Element& element) {
    constexpr double most = std::numeric_limits<double>::max();
    Row row;
    row.limit.min = read_number(element, "min", {.min = -most, .max = most});
    row.limit.max = read_number(element, "max", {.min = row.limit.min, .max = most});
    row.limit.whole = read_yes_no(element, "whole", false);
    row.unit = element.attribute("unit").value_or("");
    read_text_attribute(element, "reason");  // for the reader of the file only
    element.finish();
    return row;
}

Rows read_rows() {
    Rows rows;
    read_reference_data("field-limits.xml", [&rows](Element& root) {
        for (auto& element : root.children("field")) {
            const auto name = read_text_attribute(element, "name");
            if (!rows.emplace(name, read_row(element)).second)
                element.report_attribute("name", msg("Id “{0}” is used twice", {name}));
        }
        root.finish();
    });
    return rows;
}

}  // namespace

FieldLimit field_limit(std::string_view field) {
    static const Rows rows = read_rows();
    const auto found = rows.find(field);
    if (found == rows.end())
        throw std::logic_error("no limits for the field: " + std::string{field});
    FieldLimit limit = found->second.limit;
    limit.unit = found->second.unit;
    return limit;
}

std::string_view measure_field(MeasureKind kind) {
    switch (kind) {
        case MeasureKind::hours_at_lift_rate:
        case MeasureKind::posture_hours:
            return "measure/hours";
        case MeasureKind::lift_hold_share:
        case MeasureKind::posture_share:
            return "measure/share";
        case MeasureKind::lifts_per_shift:
            return "measure/lifts";
        case MeasureKind::a8:
            return "measure/a8";
        case MeasureKind::a8_squared_years:
            break;
    }
    return "measure/vibration-dose";
}

}  // namespace werkrug::tables

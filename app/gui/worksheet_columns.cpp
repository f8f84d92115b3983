#include "app/gui/worksheet_columns.hpp"

#include <charconv>
#include <system_error>
#include <utility>

namespace werkrug::app {

namespace {

template <typename Row>
using Rows = std::vector<Row> core::Task::*;

template <typename Row>
WorksheetColumn number_column(Rows<Row> rows, std::optional<double> Row::*member,
                              std::string attribute, std::string title, std::string unit) {
    WorksheetColumn column;
    column.attribute = std::move(attribute);
    column.title = std::move(title);
    column.unit = std::move(unit);
    column.number = [rows, member](const core::Task& task, std::size_t row) {
        return (task.*rows).at(row).*member;
    };
    column.set_number = [rows, member](core::Task& task, std::size_t row,
                                       std::optional<double> value) {
        (task.*rows).at(row).*member = value;
    };
    return column;
}

template <typename Row>
WorksheetColumn code_column(Rows<Row> rows, std::string Row::*member, std::string attribute,
                            std::string title, std::string code_list) {
    WorksheetColumn column;
    column.attribute = std::move(attribute);
    column.title = std::move(title);
    column.code_list = std::move(code_list);
    column.code = [rows, member](const core::Task& task, std::size_t row) {
        return (task.*rows).at(row).*member;
    };
    column.set_code = [rows, member](core::Task& task, std::size_t row, const std::string& code) {
        (task.*rows).at(row).*member = code;
    };
    return column;
}

WorksheetColumn placed(ColumnPlace place, WorksheetColumn column) {
    column.place = place;
    return column;
}

WorksheetColumn on_demand(WorksheetColumn column) {
    return placed(ColumnPlace::on_demand, std::move(column));
}

WorksheetColumn in_percent(WorksheetColumn column) {
    constexpr double percent_per_whole = 100;
    column.shown_per_stored = percent_per_whole;
    return column;
}

std::vector<WorksheetColumn> lift_columns(const core::Translator& tr) {
    using core::Lift;
    const auto lifts = &core::Task::lifts;
    return {
        number_column(lifts, &Lift::load_kg, "load-kg", tr.tr("load"), "kg"),
        number_column(lifts, &Lift::per_min, "per-min", tr.tr("frequency"), tr.tr("per min")),
        number_column(lifts, &Lift::hold_s, "hold-s", tr.tr("time held"), "s"),
        on_demand(number_column(lifts, &Lift::h_cm, "h-cm", tr.tr("horizontal H"), "cm")),
        on_demand(number_column(lifts, &Lift::v_cm, "v-cm", tr.tr("height V"), "cm")),
        on_demand(number_column(lifts, &Lift::d_cm, "d-cm", tr.tr("travel D"), "cm")),
        on_demand(
            number_column(lifts, &Lift::asymmetry_deg, "asymmetry-deg", tr.tr("asymmetry A"), "°")),
        on_demand(code_column(lifts, &Lift::coupling, "coupling", tr.tr("grip"), "coupling")),
    };
}

std::vector<WorksheetColumn> posture_columns(const core::Translator& tr) {
    using core::Posture;
    const auto postures = &core::Task::postures;
    return {
        number_column(postures, &Posture::trunk_flexion_deg, "trunk-flexion-deg", tr.tr("bending"),
                      "°"),
        number_column(postures, &Posture::trunk_rotation_deg, "trunk-rotation-deg",
                      tr.tr("twisting"), "°"),
        in_percent(
            number_column(postures, &Posture::share, "share", tr.tr("part of the task"), "%")),
    };
}

std::vector<WorksheetColumn> vibration_columns(const core::Translator& tr) {
    using core::Vibration;
    const auto vibrations = &core::Task::vibrations;
    return {
        number_column(vibrations, &Vibration::x_m_s2, "x-m-s2", tr.tr("x axis"), "m/s²"),
        number_column(vibrations, &Vibration::y_m_s2, "y-m-s2", tr.tr("y axis"), "m/s²"),
        number_column(vibrations, &Vibration::z_m_s2, "z-m-s2", tr.tr("z axis"), "m/s²"),
        placed(ColumnPlace::below, code_column(vibrations, &Vibration::source, "source",
                                               tr.tr("origin of the values"), "vibration-source")),
    };
}

std::vector<WorksheetColumn> columns_without_limits(RowKind kind, const core::Translator& tr) {
    switch (kind) {
        case RowKind::lift:
            return lift_columns(tr);
        case RowKind::posture:
            return posture_columns(tr);
        case RowKind::vibration:
            return vibration_columns(tr);
    }
    return {};
}

}  // namespace

std::vector<WorksheetColumn> worksheet_columns(RowKind kind, const core::Translator& tr) {
    auto columns = columns_without_limits(kind, tr);
    for (auto& column : columns)
        if (column.is_number()) column.limit = std::string{name_of(kind)} + '/' + column.attribute;
    return columns;
}

std::string column_heading(const WorksheetColumn& column) {
    return column.unit.empty() ? column.title : column.title + " (" + column.unit + ')';
}

std::string task_name(const core::Task& task, std::size_t index, const core::Translator& tr) {
    return task.name.empty() ? place_name({.task = index}, tr) : task.name;
}

std::string place_name(const WorksheetPlace& place, const core::Translator& tr) {
    const auto task = std::to_string(place.task + 1);
    if (!place.kind) return tr.tr("Task {0}", {task});
    const auto row = std::to_string(place.row + 1);
    switch (*place.kind) {
        case RowKind::lift:
            return tr.tr("Task {0}, lift {1}", {task, row});
        case RowKind::posture:
            return tr.tr("Task {0}, posture {1}", {task, row});
        case RowKind::vibration:
            return tr.tr("Task {0}, vibration {1}", {task, row});
    }
    return {};
}

std::string field_name(const WorksheetPlace& place, const std::string& heading,
                       const core::Translator& tr) {
    return tr.tr("{0}: {1}", {place_name(place, tr), heading});
}

// Twelve significant digits are more than anybody types and fewer than the noise needs.
double without_noise(double value) {
    constexpr int digits = 12;
    char text[64];
    const auto printed =
        std::to_chars(std::begin(text), std::end(text), value, std::chars_format::general, digits);
    double result = value;
    if (printed.ec == std::errc{}) std::from_chars(std::begin(text), printed.ptr, result);
    return result;
}

}  // namespace werkrug::app

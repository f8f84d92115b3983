#include "app/gui/worksheet_summary.hpp"

#include "app/gui/worksheet_columns.hpp"
#include "core/assessment/explain.hpp"

#include <algorithm>
#include <string_view>

namespace werkrug::app {

namespace {

using tables::MeasureKind;

constexpr const char* unknown_value = "–";

// What a measure reads of a worksheet: the fields of one kind of row, and of the sheet as a whole.
struct MeasureInputs {
    RowKind kind{};
    std::vector<std::string_view> attributes{};
    bool shift{false};
    bool years{false};
};

MeasureInputs inputs_of(MeasureKind kind) {
    switch (kind) {
        case MeasureKind::hours_at_lift_rate:
        case MeasureKind::lifts_per_shift:
            return {RowKind::lift, {"load-kg", "per-min"}};
        case MeasureKind::lift_hold_share:
            return {RowKind::lift, {"load-kg", "per-min", "hold-s"}, true};
        case MeasureKind::posture_hours:
            return {RowKind::posture, {"trunk-flexion-deg", "trunk-rotation-deg", "share"}};
        case MeasureKind::posture_share:
            return {RowKind::posture, {"trunk-flexion-deg", "trunk-rotation-deg", "share"}, true};
        case MeasureKind::a8:
            return {RowKind::vibration, {"x-m-s2", "y-m-s2", "z-m-s2"}};
        case MeasureKind::a8_squared_years:
            return {RowKind::vibration, {"x-m-s2", "y-m-s2", "z-m-s2"}, false, true};
    }
    return {};
}

std::size_t row_count(const core::Task& task, RowKind kind) {
    switch (kind) {
        case RowKind::lift:
            return task.lifts.size();
        case RowKind::posture:
            return task.postures.size();
        case RowKind::vibration:
            return task.vibrations.size();
    }
    return 0;
}

bool reads(const MeasureInputs& inputs, const WorksheetColumn& column) {
    return std::find(inputs.attributes.begin(), inputs.attributes.end(), column.attribute) !=
           inputs.attributes.end();
}

void add_missing_of_task(const core::Task& task, WorksheetPlace place, const MeasureInputs& inputs,
                         const core::Translator& tr, std::vector<std::string>& missing) {
    const auto rows = row_count(task, inputs.kind);
    if (rows > 0 && !task.min_per_shift)
        missing.push_back(field_name(place, tr.tr("minutes per shift"), tr));
    place.kind = inputs.kind;
    for (place.row = 0; place.row < rows; ++place.row)
        for (const auto& column : worksheet_columns(inputs.kind, tr))
            if (reads(inputs, column) && !column.number(task, place.row))
                missing.push_back(field_name(place, column.title, tr));
}

// A few names and how many more there are, so that a long worksheet does not flood the page.
std::string shortened_list(const std::vector<std::string>& names, const core::Translator& tr) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t index = 0; index < std::min(shown, names.size()); ++index)
        text += (index > 0 ? "; " : "") + names[index];
    if (names.size() <= shown) return text;
    return tr.tr("{0}; and {1} more", {text, std::to_string(names.size() - shown)});
}

std::string missing_text(const core::Case& facts, const tables::Measure& measure,
                         const core::Translator& tr) {
    if (!facts.exposure.worksheet) return tr.tr("The worksheet is empty.");
    const auto missing = missing_inputs(*facts.exposure.worksheet, measure, tr);
    if (missing.empty()) return tr.tr("The worksheet does not give this value.");
    return tr.tr("Still to be filled in: {0}.", {shortened_list(missing, tr)});
}

}  // namespace

ShiftTime shift_time(const core::Case& facts) {
    ShiftTime time;
    if (!facts.exposure.worksheet) return time;
    time.shift_min = facts.exposure.worksheet->shift_min;
    for (const auto& task : facts.exposure.worksheet->tasks) {
        time.tasks_min += task.min_per_shift.value_or(0);
        time.tasks_complete = time.tasks_complete && task.min_per_shift.has_value();
    }
    return time;
}

std::string shift_time_text(const ShiftTime& time, const core::Translator& tr) {
    const auto tasks = tr.plain(time.tasks_min);
    auto text =
        time.shift_min
            ? tr.tr("Tasks together: {0} of {1} min of the shift.",
                    {tasks, tr.plain(*time.shift_min)})
            : tr.tr("Tasks together: {0} min; the length of the shift is not known.", {tasks});
    if (!time.tasks_complete) text += ' ' + tr.tr("The time of a task is not known yet.");
    return text;
}

std::vector<std::string> missing_inputs(const core::Worksheet& worksheet,
                                        const tables::Measure& measure,
                                        const core::Translator& tr) {
    const auto inputs = inputs_of(measure.kind);
    std::vector<std::string> missing;
    if (inputs.shift && !worksheet.shift_min) missing.push_back(tr.tr("length of the shift"));
    if (inputs.years && !worksheet.years) missing.push_back(tr.tr("years in this work"));
    for (std::size_t task = 0; task < worksheet.tasks.size(); ++task)
        add_missing_of_task(worksheet.tasks[task], {.task = task}, inputs, tr, missing);
    return missing;
}

std::vector<MeasureLine> measure_lines(const core::Case& facts,
                                       const core::ExposureResult& exposure,
                                       const tables::Instrument& instrument,
                                       const core::Translator& tr) {
    std::vector<MeasureLine> lines;
    for (std::size_t index = 0; index < instrument.measures.size(); ++index) {
        const auto& measure = instrument.measures[index];
        MeasureLine line{measure.title.in(tr.language()), unknown_value};
        const auto known = index < exposure.measures.size() && exposure.measures[index];
        if (known)
            line.value = core::measure_text(*exposure.measures[index], measure, tr);
        else
            line.missing = missing_text(facts, measure, tr);
        lines.push_back(line);
    }
    return lines;
}

std::string derived_level_text(const tables::Factor& factor,
                               const std::optional<tables::Level>& level,
                               const core::Translator& tr) {
    const auto title = factor.title.in(tr.language());
    const auto* found = level ? factor.find(*level) : nullptr;
    if (!found) return tr.tr("{0}: cannot be derived yet", {title});
    return tr.tr("{0}: {1}", {title, found->title.in(tr.language())});
}

}  // namespace werkrug::app

#include "app/gui/shift_bar_model.hpp"

#include "app/gui/worksheet_columns.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::app {

namespace {

constexpr double min_per_hour = 60;

std::string minutes(double value, const core::Translator& tr) {
    return tr.tr("{0} min", {tr.plain(std::round(value))});
}

// The part of a task before the end of the shift, and the part after it.
void add_task(ShiftBarModel& model, std::size_t task, const std::string& name, double from,
              double to) {
    const double end = model.shift_min.value_or(to);
    if (from < end)
        model.segments.push_back({ShiftPart::task, task, name, from, std::min(to, end)});
    if (to > end)
        model.segments.push_back({ShiftPart::beyond, task, name, std::max(from, end), to});
}

void add_hours(ShiftBarModel& model, const core::Translator& tr) {
    constexpr double most_marks = 12;
    const double hours = model.end_min / min_per_hour;
    const double step = std::max(1.0, std::ceil(hours / most_marks));
    for (double hour = 0; hour <= hours; hour += step)
        model.hours.push_back({hour * min_per_hour, tr.tr("{0} h", {tr.plain(hour)})});
}

std::string words_of(const ShiftBarModel& model, const core::Translator& tr) {
    std::string words;
    for (const auto& segment : model.segments) {
        const auto time = minutes(segment.to_min - segment.from_min, tr);
        words += words.empty() ? "" : "; ";
        if (segment.part == ShiftPart::task) words += tr.tr("{0}: {1}", {segment.label, time});
        if (segment.part == ShiftPart::open) words += tr.tr("not described: {0}", {time});
        if (segment.part == ShiftPart::beyond)
            words += tr.tr("{0}: {1} beyond the end of the shift", {segment.label, time});
    }
    return words;
}

}  // namespace

std::optional<ShiftBarModel> make_shift_bar(const core::Case& facts, const core::Translator& tr) {
    const auto& worksheet = facts.exposure.worksheet;
    if (!worksheet) return std::nullopt;
    ShiftBarModel model{.shift_min = worksheet->shift_min};
    double at = 0;
    for (std::size_t i = 0; i < worksheet->tasks.size(); ++i) {
        const auto& task = worksheet->tasks[i];
        if (!task.min_per_shift || *task.min_per_shift <= 0) continue;
        add_task(model, i, task_name(task, i, tr), at, at + *task.min_per_shift);
        at += *task.min_per_shift;
    }
    if (model.segments.empty()) return std::nullopt;
    if (model.shift_min && at < *model.shift_min)
        model.segments.push_back(
            {ShiftPart::open, 0, tr.tr("not described"), at, *model.shift_min});
    model.end_min = std::max(at, model.shift_min.value_or(0));
    add_hours(model, tr);
    model.in_words = words_of(model, tr);
    return model;
}

}  // namespace werkrug::app

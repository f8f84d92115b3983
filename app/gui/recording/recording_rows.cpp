#include "app/gui/recording/recording_rows.hpp"

#include "app/gui/recording/typed_time.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Translator;
using core::VibrationValues;

constexpr int decimals = 3;
constexpr int dose_decimals = 2;
constexpr int crest_decimals = 1;
constexpr const char* no_value = "–";

std::string value_of(const core::AxisValues& values, std::size_t axis,
                     double VibrationValues::*member, int shown_decimals, const Translator& tr) {
    return values.at(axis) ? tr.number((*values[axis]).*member, shown_decimals) : no_value;
}

// "0.21 · 0.18 · 0.48": of x, y and z.
std::string values_of(const core::AxisValues& values, double VibrationValues::*member,
                      int shown_decimals, const Translator& tr) {
    std::string text;
    for (std::size_t axis = 0; axis < values.size(); ++axis) {
        if (!text.empty()) text += " · ";
        text += value_of(values, axis, member, shown_decimals, tr);
    }
    return text;
}

std::string time_of_part(const RecordingImport& recording, std::size_t part, const Translator& tr) {
    const auto time = [&](double time_s) { return typed_time(time_s, tr.language()); };
    if (part == 0) return tr.tr("{0} to {1}", {time(0), time(recording.analysis().duration_s)});
    const auto& mark = recording.marks().at(part - 1);
    return tr.tr("{0} to {1}", {time(mark.start_s), time(mark.end_s)});
}

std::string title_of_part(const RecordingImport& recording, std::size_t part,
                          const Translator& tr) {
    if (part == 0) return tr.tr("Whole recording");
    const auto& label = recording.marks().at(part - 1).label;
    return label.empty() ? tr.tr("Mark {0}", {std::to_string(part)})
                         : std::to_string(part) + ' ' + label;
}

std::string axis_names(const core::RecordingInfo& info) {
    const auto& axes = tables::vibration_rules().axes;
    std::string names;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        if (!info.has_axis[axis]) continue;
        names += (names.empty() ? "" : ", ") + axes[axis].name;
    }
    return names;
}

// Empty when the hint says nothing that can be done in the window.
std::string hint_words(const Message& hint, const std::vector<OptionField>& fields,
                       const Translator& tr) {
    if (hint.msgid.find("--") == std::string::npos) return tr.text(hint);
    const auto named = std::find_if(fields.begin(), fields.end(), [&](const auto& field) {
        return hint.msgid.find(field.option) != std::string::npos;
    });
    return named == fields.end() ? std::string{} : tr.tr("fill in “{0}”", {named->label});
}

}  // namespace

std::string part_column_title(PartColumn column, const Translator& tr) {
    switch (column) {
        case PartColumn::title:
            return tr.tr("Part");
        case PartColumn::time:
            return tr.tr("Time");
        case PartColumn::rms_x:
            return tr.tr("r.m.s. {0}", {"x"});
        case PartColumn::rms_y:
            return tr.tr("r.m.s. {0}", {"y"});
        case PartColumn::rms_z:
            return tr.tr("r.m.s. {0}", {"z"});
        case PartColumn::vdv:
            return "VDV x · y · z";
        case PartColumn::mtvv:
            return "MTVV x · y · z";
        case PartColumn::crest:
            break;
    }
    return tr.tr("Crest factor");
}

std::string part_cell(const RecordingImport& recording, std::size_t part, PartColumn column,
                      const Translator& tr) {
    const auto& values = recording.values(part);
    switch (column) {
        case PartColumn::title:
            return title_of_part(recording, part, tr);
        case PartColumn::time:
            return time_of_part(recording, part, tr);
        case PartColumn::rms_x:
            return value_of(values, 0, &VibrationValues::rms_m_s2, decimals, tr);
        case PartColumn::rms_y:
            return value_of(values, 1, &VibrationValues::rms_m_s2, decimals, tr);
        case PartColumn::rms_z:
            return value_of(values, 2, &VibrationValues::rms_m_s2, decimals, tr);
        case PartColumn::vdv:
            return values_of(values, &VibrationValues::vdv_m_s1_75, dose_decimals, tr);
        case PartColumn::mtvv:
            return values_of(values, &VibrationValues::mtvv_m_s2, decimals, tr);
        case PartColumn::crest:
            break;
    }
    return values_of(values, &VibrationValues::crest_factor, crest_decimals, tr);
}

std::string part_name(const RecordingImport& recording, std::size_t part, const Translator& tr) {
    return title_of_part(recording, part, tr) + ", " + time_of_part(recording, part, tr);
}

std::string recording_words(const core::VibrationAnalysis& analysis, const Translator& tr) {
    const auto& info = analysis.recording;
    return tr.tr(
        "{0}: {1} Hz, length {2}, axes {3}, read as {4}",
        {info.format, tr.plain(info.rate_hz), typed_time(analysis.duration_s, tr.language()),
         axis_names(info), info.unit == core::AccelerationUnit::g ? "g" : "m/s²"});
}

std::string picture_words(const RecordingImport& recording, const Translator& tr) {
    if (!recording.is_read()) return tr.tr("Picture of the signal: nothing is read yet");
    std::string words = tr.tr("Picture of the signal, {0}",
                              {typed_time(recording.analysis().duration_s, tr.language())});
    for (std::size_t part = 1; part < recording.part_count(); ++part)
        words += "; " + part_name(recording, part, tr);
    return words;
}

std::string problem_words(const Problem& problem, const std::vector<OptionField>& fields,
                          const Translator& tr) {
    std::string words;
    if (problem.position.line > 0)
        words = tr.tr("Line {0}, column {1}: {2}",
                      {std::to_string(problem.position.line),
                       std::to_string(problem.position.column), tr.text(problem.what)});
    else
        words = tr.text(problem.what);
    constexpr std::string_view of_axis = "axis ";
    if (problem.path.starts_with(of_axis))
        words = tr.tr("Axis {0}: {1}", {problem.path.substr(of_axis.size()), words});
    const auto hint = hint_words(problem.hint, fields, tr);
    return hint.empty() ? words : words + " (" + hint + ')';
}

}  // namespace werkrug::app

#include "app/gui/recording/vibration_rows.hpp"

#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/recording/typed_time.hpp"

namespace werkrug::app {

namespace {

using core::Translator;
using core::VibrationValues;

constexpr int decimals = 3;
constexpr int dose_decimals = 2;
constexpr int crest_decimals = 1;

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

std::string axis_names(const core::RecordingInfo& info) {
    const auto& axes = tables::vibration_rules().axes;
    std::string names;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        if (!info.has_axis[axis]) continue;
        names += (names.empty() ? "" : ", ") + axes[axis].name;
    }
    return names;
}

}  // namespace

std::string part_column_title(VibrationColumn column, const Translator& tr) {
    switch (column) {
        case VibrationColumn::title:
            return tr.tr("Part");
        case VibrationColumn::time:
            return tr.tr("Time");
        case VibrationColumn::rms_x:
            return tr.tr("r.m.s. {0}", {"x"});
        case VibrationColumn::rms_y:
            return tr.tr("r.m.s. {0}", {"y"});
        case VibrationColumn::rms_z:
            return tr.tr("r.m.s. {0}", {"z"});
        case VibrationColumn::vdv:
            return "VDV x · y · z";
        case VibrationColumn::mtvv:
            return "MTVV x · y · z";
        case VibrationColumn::crest:
            break;
    }
    return tr.tr("Crest factor");
}

std::string part_cell(const VibrationImport& recording, std::size_t part, VibrationColumn column,
                      const Translator& tr) {
    const auto& values = recording.values(part);
    switch (column) {
        case VibrationColumn::title:
            return part_title(recording, part, tr);
        case VibrationColumn::time:
            return part_time(recording, part, tr);
        case VibrationColumn::rms_x:
            return value_of(values, 0, &VibrationValues::rms_m_s2, decimals, tr);
        case VibrationColumn::rms_y:
            return value_of(values, 1, &VibrationValues::rms_m_s2, decimals, tr);
        case VibrationColumn::rms_z:
            return value_of(values, 2, &VibrationValues::rms_m_s2, decimals, tr);
        case VibrationColumn::vdv:
            return values_of(values, &VibrationValues::vdv_m_s1_75, dose_decimals, tr);
        case VibrationColumn::mtvv:
            return values_of(values, &VibrationValues::mtvv_m_s2, decimals, tr);
        case VibrationColumn::crest:
            break;
    }
    return values_of(values, &VibrationValues::crest_factor, crest_decimals, tr);
}

std::string recording_words(const core::VibrationAnalysis& analysis, const Translator& tr) {
    const auto& info = analysis.recording;
    return tr.tr(
        "{0}: {1} Hz, length {2}, axes {3}, read as {4}",
        {info.format, tr.plain(info.rate_hz), typed_time(analysis.duration_s, tr.language()),
         axis_names(info), info.unit == core::AccelerationUnit::g ? "g" : "m/s²"});
}

}  // namespace werkrug::app

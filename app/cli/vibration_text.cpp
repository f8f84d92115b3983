#include "app/cli/vibration_text.hpp"

#include "app/cli/plain_text.hpp"
#include "core/exposure/vibration/daily.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <array>

namespace werkrug::app {

namespace {

using core::AxisValues;
using core::Translator;
using core::VibrationValues;

constexpr int decimals = 3;
constexpr std::size_t name_column = 10;
constexpr std::size_t value_column = 13;

const std::vector<tables::VibrationAxis>& axis_rules() {
    static const std::vector<tables::VibrationAxis> axes(tables::vibration_rules().axes.begin(),
                                                         tables::vibration_rules().axes.end());
    return axes;
}

std::string table_head(const Translator& tr) {
    std::string head = pad_right(tr.tr("axis"), name_column);
    for (const auto& title :
         {tr.tr("r.m.s."), std::string{"VDV"}, std::string{"MTVV"}, tr.tr("peak"), tr.tr("crest")})
        head += pad_left(title, value_column);
    head += '\n' + pad_right("", name_column);
    for (const char* unit : {"m/s²", "m/s^1.75", "m/s²", "m/s²", ""})
        head += pad_left(unit, value_column);
    return head + '\n';
}

std::string table_row(const std::string& name, const VibrationValues& values,
                      const Translator& tr) {
    std::string row = pad_right(name, name_column);
    for (const double value : {values.rms_m_s2, values.vdv_m_s1_75, values.mtvv_m_s2,
                               values.peak_m_s2, values.crest_factor})
        row += pad_left(tr.number(value, decimals), value_column);
    return row + '\n';
}

std::string table_rows(const AxisValues& axes, const Translator& tr) {
    std::string rows;
    for (std::size_t i = 0; i < axes.size(); ++i)
        if (axes[i])
            rows += table_row(axis_rules()[i].name + " (" + axis_rules()[i].weighting + ")",
                              *axes[i], tr);
    return rows;
}

// What a day of this vibration alone would be. Only with all axes: the highest one counts.
std::string daily_words(const AxisValues& axes, const Translator& tr) {
    core::PerAxis rms{};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (!axes[i]) return tr.tr("An axis is missing: which one governs a day is not known.");
        rms[i] = axes[i]->rms_m_s2;
    }
    const auto governed = core::governed(rms);
    const auto& limits = tables::vibration_rules().whole_body;
    const auto action = core::hours_to_a8(governed.value(), limits.a8_action_m_s2);
    const auto limit = core::hours_to_a8(governed.value(), limits.a8_limit_m_s2);
    if (!action || !limit) return tr.tr("There is no vibration.");
    return tr.tr(
        "Axis {0} governs with k a = {1} m/s². The action value of {2} m/s² is reached after "
        "{3} h a day, the limit value of {4} m/s² after {5} h.",
        {axis_rules()[governed.governing].name, tr.number(governed.value(), decimals),
         tr.plain(limits.a8_action_m_s2), tr.number(*action, 1), tr.plain(limits.a8_limit_m_s2),
         tr.number(*limit, 1)});
}

std::string spectrum_words(const core::VibrationAnalysis& analysis, const Translator& tr) {
    std::string text = '\n' + tr.tr("One-third-octave bands, unweighted r.m.s. in m/s²") + '\n' +
                       pad_left("Hz", name_column);
    for (std::size_t i = 0; i < analysis.axes.size(); ++i)
        if (analysis.axes[i]) text += pad_left(axis_rules()[i].name, value_column);
    text += '\n';
    for (const auto& band : analysis.spectrum) {
        text += pad_left(tr.number(band.hz, 2), name_column);
        for (std::size_t i = 0; i < analysis.axes.size(); ++i)
            if (analysis.axes[i])
                text += pad_left(tr.number(band.rms_m_s2[i], decimals + 1), value_column);
        text += '\n';
    }
    return text;
}

// A field of RFC 4180.
std::string quoted(const std::string& text) {
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"') field += '"';
        field += c;
    }
    return field + '"';
}

std::string csv_rows(const std::string& label, double start_s, double end_s,
                     const AxisValues& axes) {
    std::string rows;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (!axes[i]) continue;
        rows += (label.empty() ? label : quoted(label)) + ',' + print_number(start_s) + ',' +
                print_number(end_s) + ',' + axis_rules()[i].name + ',' + axis_rules()[i].weighting;
        for (const double value :
             {axes[i]->rms_m_s2, axes[i]->vdv_m_s1_75, axes[i]->mtvv_m_s2, axes[i]->crest_factor,
              axes[i]->mtvv_exponential_m_s2, axes[i]->peak_m_s2})
            rows += ',' + print_number(value);
        rows += "\r\n";
    }
    return rows;
}

}  // namespace

std::string vibration_text(const core::VibrationAnalysis& analysis, const Translator& tr) {
    const auto& recording = analysis.recording;
    std::string text = wrap(tr.tr("{0}, {1} Hz, {2} s, {3} samples of each axis",
                                  {recording.format, tr.plain(recording.rate_hz),
                                   tr.number(analysis.duration_s, decimals),
                                   tr.number(static_cast<double>(analysis.frames), 0)})) +
                       '\n' + table_head(tr) + table_rows(analysis.axes, tr) + '\n' +
                       wrap(daily_words(analysis.axes, tr));
    for (const auto& [mark, axes, spectrum] : analysis.marks)
        text += '\n' +
                wrap(tr.tr("{0}, {1} to {2} s",
                           {mark.label.empty() ? tr.tr("mark") : mark.label,
                            tr.number(mark.start_s, decimals), tr.number(mark.end_s, decimals)})) +
                table_rows(axes, tr);
    if (!analysis.spectrum.empty()) text += spectrum_words(analysis, tr);
    return text;
}

std::string vibration_csv(const core::VibrationAnalysis& analysis) {
    std::string text =
        "mark,start_s,end_s,axis,weighting,rms_m_s2,vdv_m_s1_75,mtvv_m_s2,crest_factor,"
        "mtvv_exponential_m_s2,peak_m_s2\r\n";
    text += csv_rows({}, 0, analysis.duration_s, analysis.axes);
    for (const auto& [mark, axes, spectrum] : analysis.marks)
        text += csv_rows(mark.label.empty() ? "mark" : mark.label, mark.start_s, mark.end_s, axes);
    return text;
}

}  // namespace werkrug::app

#include "app/gui/recording/recording_rows.hpp"

#include "app/gui/recording/typed_time.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Translator;

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

std::string part_title(const RecordingImport& recording, std::size_t part, const Translator& tr) {
    if (part == 0) return tr.tr("Whole recording");
    const auto& label = recording.marks().at(part - 1).label;
    return label.empty() ? tr.tr("Mark {0}", {std::to_string(part)})
                         : std::to_string(part) + ' ' + label;
}

std::string part_time(const RecordingImport& recording, std::size_t part, const Translator& tr) {
    const auto time = [&](double time_s) { return typed_time(time_s, tr.language()); };
    if (part == 0) return tr.tr("{0} to {1}", {time(0), time(recording.duration_s())});
    const auto& mark = recording.marks().at(part - 1);
    return tr.tr("{0} to {1}", {time(mark.start_s), time(mark.end_s)});
}

std::string part_name(const RecordingImport& recording, std::size_t part, const Translator& tr) {
    return part_title(recording, part, tr) + ", " + part_time(recording, part, tr);
}

std::string picture_words(const RecordingImport& recording, const Translator& tr) {
    if (!recording.is_read()) return tr.tr("Picture of the signal: nothing is read yet");
    std::string words =
        tr.tr("Picture of the signal, {0}", {typed_time(recording.duration_s(), tr.language())});
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

#include "app/gui/recording/recording_use.hpp"

#include "app/gui/exposure_paths.hpp"
#include "app/gui/prevention/planner_rows.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "app/gui/worksheet_edit.hpp"

#include <array>
#include <cmath>

namespace werkrug::app {

namespace {

struct AxisField {
    std::optional<double> core::Vibration::*member{};
    const char* attribute{};
};
constexpr std::array<AxisField, tables::vibration_axes> axis_fields{
    AxisField{&core::Vibration::x_m_s2, "x-m-s2"}, AxisField{&core::Vibration::y_m_s2, "y-m-s2"},
    AxisField{&core::Vibration::z_m_s2, "z-m-s2"}};

// As they are shown in the import: finer than a sensor measures, and short enough for a field.
std::optional<double> rounded(const std::optional<core::VibrationValues>& values) {
    constexpr double per_m_s2 = 1000;
    if (!values) return std::nullopt;
    return std::round(values->rms_m_s2 * per_m_s2) / per_m_s2;
}

// The task to write into; one behind the last is added.
std::size_t written_task(std::vector<core::Task>& tasks, std::size_t task,
                         const std::string& name_of_new_task) {
    if (task < tasks.size()) return task;
    tasks.push_back({.name = name_of_new_task});
    return tasks.size() - 1;
}

// A level that the physician states stays, whatever the worksheet says.
std::string stated_words(const core::FactorResult& before, const core::FactorResult& after,
                         const tables::Factor& factor, const core::Translator& tr) {
    if (!after.derived || before.derived == after.derived || !after.differs()) return {};
    const auto* derived = factor.find(*after.derived);
    const auto* stated = factor.find(*after.level);
    if (derived == nullptr || stated == nullptr) return {};
    return tr.tr("{0}: the worksheet now gives “{1}”, you stated “{2}”",
                 {factor.title.in(tr.language()), derived->title.in(tr.language()),
                  stated->title.in(tr.language())});
}

}  // namespace

std::vector<std::string> task_names(const core::Case& facts, const core::Translator& tr) {
    std::vector<std::string> names;
    if (!facts.exposure.worksheet) return names;
    for (const auto& task : facts.exposure.worksheet->tasks)
        names.push_back(task_name(task, names.size(), tr));
    return names;
}

void use_in_task(Entered& entered, std::size_t task, const core::AxisValues& values,
                 const std::string& name_of_new_task) {
    auto& tasks = writable_worksheet(entered.facts).tasks;
    task = written_task(tasks, task, name_of_new_task);
    auto& rows = tasks[task].vibrations;
    if (rows.empty()) rows.emplace_back();
    const auto path = path_of({.task = task, .kind = RowKind::vibration, .row = 0});
    for (std::size_t axis = 0; axis < axis_fields.size(); ++axis) {
        rows.front().*axis_fields[axis].member = rounded(values[axis]);
        entered.draft_texts.erase(path + "/@" + axis_fields[axis].attribute);
    }
    rows.front().source = "measurement";
}

void use_in_task(Entered& entered, std::size_t task, const std::vector<core::Posture>& rows,
                 const std::string& name_of_new_task) {
    auto& tasks = writable_worksheet(entered.facts).tasks;
    task = written_task(tasks, task, name_of_new_task);
    tasks[task].postures = rows;
    const auto list = list_path_of({.task = task, .kind = RowKind::posture, .row = 0}) + "[";
    std::erase_if(entered.draft_texts,
                  [&](const auto& draft) { return draft.first.starts_with(list); });
}

std::string use_effect_words(const core::Assessment& before, const core::Assessment& after,
                             const tables::Instrument& instrument, const core::Translator& tr) {
    std::string words;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) words += (words.empty() ? "" : "; ") + part;
    };
    for (const auto& row : before_after_rows({.before = before, .after = after}, instrument, tr))
        if (row.before != row.after)
            add(tr.tr("{0}: {1}", {row.title, tr.tr("{0} → {1}", {row.before, row.after})}));
    for (std::size_t i = 0; i < instrument.factors.size(); ++i)
        add(stated_words(before.exposure.factors.at(i), after.exposure.factors.at(i),
                         instrument.factors[i], tr));
    return words.empty() ? tr.tr("No level and no result changed by it") : words;
}

}  // namespace werkrug::app

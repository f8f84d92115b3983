#include "app/gui/recording/posture_import.hpp"

#include "tables/error.hpp"
#include "tables/trunk_posture.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr double picture_steps_per_s = 1000;  // a picture is no finer than that

// Each mark is a task of its own.
core::TaskTimes task_times(const core::TimeMarks& marks, double first_s) {
    core::TaskTimes times;
    for (const auto& mark : marks) {
        times.marks.push_back({.from_s = first_s + mark.start_s,
                               .to_s = first_s + mark.end_s,
                               .task = times.tasks.size()});
        times.tasks.push_back(mark.label);
    }
    std::sort(times.marks.begin(), times.marks.end(),
              [](const auto& a, const auto& b) { return a.from_s < b.from_s; });
    return times;
}

std::vector<double> limits_of(const std::vector<tables::PostureZone>& zones) {
    std::vector<double> limits;
    for (const auto& zone : zones)
        if (zone.over_deg) limits.push_back(*zone.over_deg);
    return limits;
}

}  // namespace

void PostureImport::take(const PostureFile& file, const core::TimeMarks& marks, double first_s) {
    core::PostureRecording recording(
        core::CsvReader(core::file_bytes(file.path), file.path, {.separator = file.separator}),
        file.columns);
    core::SignalPicture picture(picture_steps_per_s);
    Content content{.file = file, .columns = recording.column_names()};
    content.result = core::summarise_posture(recording, task_times(marks, first_s), file.path,
                                             {.edges_deg = edges_deg_, .picture = &picture});
    const double duration_s = picture.duration_s();
    if (duration_s <= 0) throw Error(file.path, msg("There is only one sample in this recording"));
    keep({.path = file.path,
          .marks = marks,
          .duration_s = duration_s,
          .picture = std::move(picture)});
    content_ = std::move(content);
}

void PostureImport::read(const PostureFile& file) {
    const auto kept = has_marks_of(file.path) ? marks() : core::TimeMarks{};
    const double before_s = is_read() ? duration_s() : 0;
    take(file, {}, 0);
    if (!kept.empty() && duration_s() == before_s) take(file, kept, content_.result.first_s);
}

void PostureImport::evaluate(const std::string&, const core::TimeMarks& marks) {
    take(PostureFile{content_.file}, marks, content_.result.first_s);
}

void PostureImport::drop_values(std::size_t mark) {
    auto& tasks = content_.result.tasks;
    tasks.erase(tasks.begin() + static_cast<std::ptrdiff_t>(mark));
}

std::size_t PostureImport::most_marks() const {
    return tables::trunk_posture().limits.most_tasks;
}

void PostureImport::check_mark(const core::TimeMark& mark) const {
    const auto overlaps = [&](const core::TimeMark& other) {
        return mark.start_s < other.end_s && other.start_s < mark.end_s;
    };
    if (std::any_of(marks().begin(), marks().end(), overlaps))
        throw Error(content_.file.path, msg("the mark overlaps another one"));
}

const core::PostureSummary& PostureImport::summary(std::size_t part) const {
    return part == 0 ? content_.result.whole : content_.result.tasks.at(part - 1);
}

std::vector<PictureStrip> PostureImport::strips(const core::Translator& tr) const {
    const auto& tables = tables::trunk_posture();
    std::vector<PictureStrip> strips{
        {.axis = 0, .name = tr.tr("Flexion"), .limits = limits_of(tables.flexion)}};
    if (has_rotation())
        strips.push_back(
            {.axis = 1, .name = tr.tr("Rotation"), .limits = limits_of(tables.rotation)});
    return strips;
}

}  // namespace werkrug::app

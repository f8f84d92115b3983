#include "app/gui/recording/posture_words.hpp"

#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/recording/typed_time.hpp"
#include "app/gui/recording/zone_bars.hpp"
#include "tables/trunk_posture.hpp"

namespace werkrug::app {

namespace {

using core::Translator;

constexpr std::size_t columns_before = 2;  // title and time

std::string degrees(const std::optional<double>& deg, const Translator& tr) {
    return deg ? tr.plain(*deg) + "°" : std::string{no_value};
}

// As statisticians write it: P90.
std::string percentile_name(double percent, const Translator& tr) {
    return "P" + tr.plain(percent);
}

std::string over_name(double over_deg, const Translator& tr) {
    return tr.tr("over {0}°", {tr.plain(over_deg)});
}

std::string share_words(double part_s, double whole_s, const Translator& tr) {
    return whole_s > 0 ? tr.percent(100 * part_s / whole_s) : std::string{no_value};
}

void add_percentiles(std::vector<PostureValue>& values, const std::string& angle,
                     const core::AngleSummary& summary, const Translator& tr) {
    const auto& percents = tables::trunk_posture().percentiles;
    for (std::size_t i = 0; i < percents.size(); ++i)
        values.push_back({.name = tr.tr("{0}: {1}", {angle, percentile_name(percents[i], tr)}),
                          .value = degrees(summary.percentiles.at(i), tr)});
}

void add_zones(std::vector<PostureValue>& values, const core::PostureSummary& summary,
               const Translator& tr) {
    for (const auto& group : zone_bars(summary, tr).groups)
        for (const auto& bar : group.bars)
            values.push_back({.name = tr.tr("{0}: {1}", {group.title, bar.label}),
                              .value = bar.text + ", " + bar.time});
}

void add_episodes(std::vector<PostureValue>& values, const core::PostureSummary& summary,
                  const Translator& tr) {
    for (const auto& episode : summary.episodes)
        values.push_back({.name = tr.tr("Episodes over {0}°", {tr.plain(episode.over_deg)}),
                          .value = tr.tr("{0} times, the longest {1}, together {2}",
                                         {std::to_string(episode.count),
                                          typed_time(episode.longest_s, tr.language()),
                                          share_words(episode.seconds, summary.seconds, tr)})});
}

}  // namespace

std::vector<std::string> posture_column_titles(const Translator& tr) {
    std::vector<std::string> titles{tr.tr("Part"), tr.tr("Time")};
    for (const double over_deg : tables::trunk_posture().episodes_over_deg)
        titles.push_back(over_name(over_deg, tr));
    for (const double percent : tables::trunk_posture().percentiles)
        titles.push_back(tr.tr("Flexion") + " " + percentile_name(percent, tr));
    return titles;
}

std::string posture_cell(const PostureImport& recording, std::size_t part, std::size_t column,
                         const Translator& tr) {
    const auto& summary = recording.summary(part);
    if (column == 0) return part_title(recording, part, tr);
    if (column < columns_before) return part_time(recording, part, tr);
    const std::size_t index = column - columns_before;
    if (index < summary.episodes.size())
        return share_words(summary.episodes[index].seconds, summary.seconds, tr);
    return degrees(summary.flexion.percentiles.at(index - summary.episodes.size()), tr);
}

std::vector<PostureValue> posture_values(const core::PostureSummary& summary,
                                         const Translator& tr) {
    std::vector<PostureValue> values;
    add_zones(values, summary, tr);
    add_percentiles(values, tr.tr("Flexion"), summary.flexion, tr);
    if (summary.rotation) add_percentiles(values, tr.tr("Rotation"), *summary.rotation, tr);
    add_episodes(values, summary, tr);
    return values;
}

std::string posture_recording_words(const PostureImport& recording, const Translator& tr) {
    const auto& result = recording.result();
    std::string names;
    for (const auto& name : recording.columns()) names += (names.empty() ? "" : ", ") + name;
    auto words = tr.tr("{0} samples, length {1}; columns: {2}",
                       {tr.number(static_cast<double>(result.samples), 0),
                        typed_time(recording.duration_s(), tr.language()), names});
    const auto remark = [&](const std::string& text) { words += "\n⚠ " + text; };
    if (result.gaps > 0)
        remark(tr.tr("Gaps: {0}, together {1}; they count for nothing.",
                     {std::to_string(result.gaps), typed_time(result.gap_s, tr.language())}));
    if (result.empty_samples > 0)
        remark(tr.tr("Empty samples: {0}; they count for nothing.",
                     {std::to_string(result.empty_samples)}));
    if (result.moving_samples > 0)
        remark(tr.tr("Moving too fast for an angle: {0} samples; they count for nothing.",
                     {std::to_string(result.moving_samples)}));
    if (!recording.has_rotation())
        remark(
            tr.tr("The rotation of the trunk is not recorded: in the worksheet it stays unknown "
                  "until you fill it in."));
    return words;
}

}  // namespace werkrug::app

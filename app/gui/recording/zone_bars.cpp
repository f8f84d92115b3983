#include "app/gui/recording/zone_bars.hpp"

#include "app/gui/recording/typed_time.hpp"
#include "tables/trunk_posture.hpp"

namespace werkrug::app {

namespace {

using core::Translator;

ZoneBars::Group group_of(const std::string& title, const core::AngleSummary& angle,
                         const std::vector<tables::PostureZone>& zones, double seconds,
                         const Translator& tr) {
    ZoneBars::Group group{.title = title};
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const double share = seconds > 0 ? angle.zone_s.at(i) / seconds : 0;
        group.bars.push_back({.label = zones[i].title.in(tr.language()),
                              .share = share,
                              .text = tr.percent(100 * share),
                              .time = typed_time(angle.zone_s[i], tr.language())});
    }
    return group;
}

}  // namespace

ZoneBars zone_bars(const core::PostureSummary& summary, const Translator& tr) {
    const auto& tables = tables::trunk_posture();
    ZoneBars bars;
    bars.groups.push_back(
        group_of(tr.tr("Flexion"), summary.flexion, tables.flexion, summary.seconds, tr));
    if (summary.rotation)
        bars.groups.push_back(
            group_of(tr.tr("Rotation"), *summary.rotation, tables.rotation, summary.seconds, tr));
    bars.in_words = tr.tr("Time in zones");
    for (const auto& group : bars.groups)
        for (const auto& bar : group.bars)
            bars.in_words += "; " + tr.tr("{0}: {1}", {group.title, bar.label}) + ", " + bar.text;
    return bars;
}

}  // namespace werkrug::app

#include "app/cli/posture_text.hpp"

#include "app/cli/plain_text.hpp"
#include "core/text/csv_text.hpp"
#include "tables/parse.hpp"
#include "tables/trunk_posture.hpp"

#include <algorithm>
#include <vector>

namespace werkrug::app {

namespace {

using core::AngleSummary;
using core::PostureSummary;
using core::Translator;
using tables::PostureZone;

double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

std::string duration(double seconds, const Translator& tr) {
    return tr.tr("{0} s", {tr.number(seconds, 1)});
}

// A name with its time and its share of the whole.
std::string time_row(const std::string& name, double seconds, double whole, const Translator& tr) {
    constexpr std::size_t name_width = 52;
    constexpr std::size_t time_width = 14;
    constexpr std::size_t share_width = 10;
    return "  " + pad_right(name, name_width) + pad_left(duration(seconds, tr), time_width) +
           pad_left(tr.percent(100 * share(seconds, whole)), share_width) + "\n";
}

// What the sources say of a zone in which time was spent.
std::string verdicts_text(const PostureZone& zone, double seconds, const Translator& tr) {
    std::string text;
    if (seconds <= 0) return text;
    for (const auto& verdict : zone.verdicts)
        text += wrap(tr.tr("{0} ({1}; {2})",
                           {verdict.text.in(tr.language()), verdict.source, verdict.provenance}),
                     6, "    - ");
    return text;
}

std::string percentiles_text(const AngleSummary& angle, const Translator& tr) {
    std::string text;
    const auto& percents = tables::trunk_posture().percentiles;
    for (std::size_t i = 0; i < percents.size(); ++i) {
        if (!angle.percentiles[i]) continue;
        if (!text.empty()) text += ", ";
        text += "P" + tr.number(percents[i], 0) + " " + tr.number(*angle.percentiles[i], 1) + "°";
    }
    return text.empty() ? text : wrap(tr.tr("Percentiles: {0}", {text}), 2);
}

std::string angle_text(const std::string& title, const AngleSummary& angle,
                       const std::vector<PostureZone>& zones, double seconds,
                       const Translator& tr) {
    auto text = title + "\n";
    for (std::size_t i = 0; i < zones.size(); ++i)
        text += time_row(zones[i].title.in(tr.language()), angle.zone_s[i], seconds, tr) +
                verdicts_text(zones[i], angle.zone_s[i], tr);
    return text + percentiles_text(angle, tr);
}

std::string episodes_text(const PostureSummary& summary, const Translator& tr) {
    auto text = tr.tr("Bent or twisted, by the larger angle") + "\n";
    for (const auto& episode : summary.episodes) {
        text += time_row(tr.tr("over {0}°: {1} times, the longest {2}",
                               {tr.plain(episode.over_deg), std::to_string(episode.count),
                                duration(episode.longest_s, tr)}),
                         episode.seconds, summary.seconds, tr);
    }
    return text;
}

std::string summary_text(const PostureSummary& summary, const Translator& tr) {
    const auto& tables = tables::trunk_posture();
    const auto name = summary.task.empty() ? tr.tr("Whole recording") : summary.task;
    auto text = "\n" + wrap(name + ": " + duration(summary.seconds, tr)) +
                angle_text(tr.tr("Flexion"), summary.flexion, tables.flexion, summary.seconds, tr);
    if (summary.rotation)
        text +=
            angle_text(tr.tr("Rotation"), *summary.rotation, tables.rotation, summary.seconds, tr);
    return text + episodes_text(summary, tr);
}

std::string quality_text(const core::PostureResult& result, const Translator& tr) {
    auto text = wrap(tr.tr("{0} samples in {1}.",
                           {std::to_string(result.samples), duration(result.duration_s, tr)}));
    if (result.gaps > 0)
        text += wrap(tr.tr("Gaps: {0}, together {1}; they count for nothing.",
                           {std::to_string(result.gaps), duration(result.gap_s, tr)}));
    if (result.empty_samples > 0)
        text += wrap(tr.tr("Empty samples: {0}; they count for nothing.",
                           {std::to_string(result.empty_samples)}));
    if (result.moving_samples > 0)
        text += wrap(tr.tr("Moving too fast for an angle: {0} samples; they count for nothing.",
                           {std::to_string(result.moving_samples)}));
    return text;
}

// ---- CSV

class Rows {
  public:
    explicit Rows(const PostureSummary& summary)
        : task_(core::csv_field(summary.task)), whole_s_(summary.seconds) {}

    void add_time(const std::string& part, const std::string& name, double seconds,
                  const std::string& value) {
        text_ += task_ + "," + part + "," + name + "," + print_number(seconds) + "," +
                 print_number(share(seconds, whole_s_)) + "," + value + "\n";
    }
    void add_value(const std::string& part, const std::string& name, double value) {
        text_ += task_ + "," + part + "," + name + ",,," + print_number(value) + "\n";
    }
    void add_angle(const std::string& part, const AngleSummary& angle,
                   const std::vector<PostureZone>& zones) {
        for (std::size_t i = 0; i < zones.size(); ++i)
            add_time(part, zones[i].id, angle.zone_s[i], "");
        const auto& percents = tables::trunk_posture().percentiles;
        for (std::size_t i = 0; i < percents.size(); ++i)
            if (angle.percentiles[i])
                add_value(part + "-percentile", print_number(percents[i]), *angle.percentiles[i]);
    }
    const std::string& text() const { return text_; }

  private:
    std::string task_;
    double whole_s_;
    std::string text_{};
};

std::string summary_rows(const PostureSummary& summary) {
    const auto& tables = tables::trunk_posture();
    Rows rows(summary);
    rows.add_time("total", "", summary.seconds, "");
    rows.add_angle("flexion", summary.flexion, tables.flexion);
    if (summary.rotation) rows.add_angle("rotation", *summary.rotation, tables.rotation);
    for (const auto& episode : summary.episodes)
        rows.add_time("episodes", print_number(episode.over_deg), episode.seconds,
                      std::to_string(episode.count));
    return rows.text();
}

}  // namespace

std::string posture_text(const core::PostureResult& result, const Translator& tr) {
    auto text = quality_text(result, tr) + summary_text(result.whole, tr);
    for (const auto& task : result.tasks) text += summary_text(task, tr);
    return text;
}

std::string posture_csv(const core::PostureResult& result) {
    std::string text{"task,part,name,seconds,share,value\n"};
    text += summary_rows(result.whole);
    for (const auto& task : result.tasks) text += summary_rows(task);
    return text;
}

}  // namespace werkrug::app

#include "app/gui/care/questionnaire_plot.hpp"

#include "core/care/care_words.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::ScorePoint;
using core::ScoreTrend;
using core::Translator;

constexpr std::size_t most_points_in_words = 12;  // the last ones; the list beside it has them all

const tables::QuestionnaireScore& score_of(const ScoreTrend& trend) {
    return trend.form->scores[trend.score];
}

std::vector<ScorePoint> with_value(const ScoreTrend& trend) {
    auto points = trend.points;
    std::erase_if(points, [](const auto& point) { return !point.value; });
    return points;
}

std::string change_note(const ScoreTrend& trend, double first, const Translator& tr) {
    const auto& score = score_of(trend);
    if (const auto size = core::smallest_change(score, first))
        return tr.tr(
            "In the shaded band: less than {0} from the first score, too little to matter.",
            {core::score_text(*size, tr)});
    if (score.minimal_change_percent)
        return tr.tr("A first score of 0 cannot change by a percentage.");
    return tr.tr("How large a change must be to matter is not known for this score.");
}

std::vector<std::string> notes_of(const ScoreTrend& trend, double first, const Translator& tr) {
    return {
        core::point_words(trend, trend.points.back(), tr),
        score_of(trend).lower_is_better ? tr.tr("Lower is better.") : tr.tr("Higher is better."),
        change_note(trend, first, tr)};
}

std::string words_of(const ScoreTrend& trend, const std::vector<std::string>& notes,
                     const Translator& tr) {
    auto words = trend_title(trend, tr) + ".";
    const auto left_out = trend.points.size() - std::min(trend.points.size(), most_points_in_words);
    for (auto i = left_out; i < trend.points.size(); ++i)
        words += " " + core::point_words(trend, trend.points[i], tr) + ".";
    for (std::size_t i = 1; i < notes.size(); ++i) words += " " + notes[i];
    return words;
}

std::optional<PlotBand> band_around(double first, const ScoreTrend& trend, const ValueAxis& axis) {
    const auto size = core::smallest_change(score_of(trend), first);
    if (!size) return std::nullopt;
    return PlotBand{.low = axis.place_of(first - *size), .high = axis.place_of(first + *size)};
}

}  // namespace

std::string trend_title(const ScoreTrend& trend, const Translator& tr) {
    return tr.tr("{0}: {1}",
                 {trend.form->title.in(tr.language()), score_of(trend).title.in(tr.language())});
}

std::optional<TimePlotModel> score_plot(const ScoreTrend& trend, const Translator& tr) {
    const auto points = with_value(trend);
    if (points.empty()) return std::nullopt;
    const auto range = core::possible_range(score_of(trend), *trend.form);
    TimePlotModel plot{.days = DayAxis(points.front().date, points.back().date),
                       .values = ValueAxis(range.lowest, range.highest)};
    for (const auto& point : points) {
        const PlotPlace at{plot.days.place_of(point.date), plot.values.place_of(*point.value)};
        plot.line.push_back(at);
        plot.points.push_back({at, core::score_text(*point.value, tr)});
    }
    const double first = *points.front().value;
    plot.band = band_around(first, trend, plot.values);
    plot.value_title = trend_title(trend, tr);
    plot.notes = notes_of(trend, first, tr);
    plot.in_words = words_of(trend, plot.notes, tr);
    return plot;
}

}  // namespace werkrug::app

#include "app/gui/care/return_to_work_plot.hpp"

#include <algorithm>
#include <chrono>

namespace werkrug::app {

namespace {

using core::Case;
using core::Date;
using core::SickLeave;
using core::Translator;
using std::chrono::days;
using std::chrono::sys_days;

struct Step {
    Date from{};
    double hours_per_week{};
};

// By day; of two that begin on one day the later in the case comes last, and counts.
std::vector<Step> complete_steps(const Case& facts) {
    std::vector<Step> steps;
    for (const auto& step : facts.care.return_to_work)
        if (step.from && step.hours_per_week) steps.push_back({*step.from, *step.hours_per_week});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
    return steps;
}

std::vector<SickLeave> dated_leaves(const Case& facts) {
    auto leaves = facts.complaint.sick_leaves;
    std::erase_if(leaves, [](const auto& leave) {
        return !leave.from || (leave.to && *leave.to < *leave.from);
    });
    return leaves;
}

DayAxis axis_of(const std::vector<Step>& steps, const std::vector<SickLeave>& leaves, Date today) {
    auto first = sys_days{steps.front().from};
    auto last = sys_days{steps.back().from};
    for (const auto& leave : leaves) {
        first = std::min(first, sys_days{*leave.from});
        last = std::max(last, sys_days{leave.to.value_or(*leave.from)});
    }
    // Room to see the last step; and today, as long as it leaves a quarter of the plot to the rest.
    constexpr int parts = 8;
    constexpr int quarters = 3;
    constexpr days shortest{7};
    const auto length = std::max<days>(shortest, last - first);
    if (const sys_days now{today}; now > last && now - last <= quarters * length) last = now;
    last = std::max(last, sys_days{steps.back().from} + std::max<days>(shortest, length / parts));
    return {Date{first}, Date{last}};
}

double most_hours(const std::vector<Step>& steps, const Case& facts) {
    double most = std::max(1.0, facts.employment.hours_per_week.value_or(0));
    for (const auto& step : steps) most = std::max(most, step.hours_per_week);
    return most;
}

void add_staircase(TimePlotModel& plot, const std::vector<Step>& steps) {
    for (const auto& step : steps) {
        const PlotPlace at{plot.days.place_of(step.from),
                           plot.values.place_of(step.hours_per_week)};
        if (!plot.line.empty()) plot.line.push_back({at.x, plot.line.back().y});
        plot.line.push_back(at);
    }
    plot.line.push_back({1, plot.line.back().y});
}

std::string hours_text(double hours_per_week, const Translator& tr) {
    return tr.tr("{0} h per week", {tr.plain(hours_per_week)});
}

std::string percent_text(const SickLeave& leave, const Translator& tr) {
    return leave.percent ? tr.tr("{0} % sick leave", {tr.plain(*leave.percent)})
                         : tr.tr("sick leave");
}

void add_leaves(TimePlotModel& plot, const std::vector<SickLeave>& leaves, Date today,
                const Translator& tr) {
    for (const auto& leave : leaves) {
        const double from = plot.days.place_of(*leave.from);
        const double to = plot.days.place_of(leave.to.value_or(std::max(today, *leave.from)));
        plot.strip.push_back({from, to, percent_text(leave, tr)});
    }
}

std::string leave_words(const SickLeave& leave, const Translator& tr) {
    const auto what = percent_text(leave, tr);
    if (!leave.to) return tr.tr("{0}: since {1}", {what, tr.date(*leave.from)});
    return tr.tr("{0}: {1} to {2}", {what, tr.date(*leave.from), tr.date(*leave.to)});
}

std::string words_of(const Case& facts, const std::vector<Step>& steps,
                     const std::vector<SickLeave>& leaves, const Translator& tr) {
    auto words = tr.tr("Return to work") + ".";
    for (const auto& step : steps)
        words += " " +
                 tr.tr("From {0}: {1}", {tr.date(step.from), hours_text(step.hours_per_week, tr)}) +
                 ".";
    if (facts.employment.hours_per_week)
        words +=
            " " + tr.tr("Contract: {0}", {hours_text(*facts.employment.hours_per_week, tr)}) + ".";
    for (const auto& leave : leaves) words += " " + leave_words(leave, tr) + ".";
    return words;
}

}  // namespace

std::optional<TimePlotModel> return_to_work_plot(const Case& facts, Date today,
                                                 const Translator& tr) {
    const auto steps = complete_steps(facts);
    if (steps.empty()) return std::nullopt;
    const auto leaves = dated_leaves(facts);
    TimePlotModel plot{.days = axis_of(steps, leaves, today),
                       .values = ValueAxis(0, most_hours(steps, facts))};
    add_staircase(plot, steps);
    for (const auto& step : steps)
        plot.points.push_back(
            {{plot.days.place_of(step.from), plot.values.place_of(step.hours_per_week)},
             tr.plain(step.hours_per_week)});
    if (const auto& contract = facts.employment.hours_per_week)
        plot.level = PlotLine{plot.values.place_of(*contract),
                              tr.tr("Contract: {0}", {hours_text(*contract, tr)})};
    if (plot.days.holds(today)) plot.today = PlotLine{plot.days.place_of(today), tr.tr("today")};
    add_leaves(plot, leaves, today, tr);
    plot.value_title = tr.tr("hours per week");
    plot.in_words = words_of(facts, steps, leaves, tr);
    return plot;
}

}  // namespace werkrug::app

#include "app/cli/practice_text.hpp"

#include "app/cli/plain_text.hpp"
#include "app/cli/register_words.hpp"
#include "core/practice/practice_output.hpp"
#include "core/practice/practice_words.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Translator;

constexpr std::size_t name_width = 46;
constexpr std::size_t number_width = 10;
constexpr std::size_t bar_width = 20;

std::size_t most_of(const core::PracticeTable& table) {
    std::size_t most = 1;
    for (const auto& count : table.counts) most = std::max(most, count.cases);
    return most;
}

std::string count_line(const std::string& title, const std::string& number) {
    if (width(title) <= name_width)
        return "  " + pad_right(title, name_width) + pad_left(number, number_width);
    return wrap(title, 2) + "  " + pad_right("", name_width) + pad_left(number, number_width);
}

// Something is seen of every number but zero.
std::string bar(std::size_t cases, std::size_t most) {
    const auto length = (cases * bar_width + most - 1) / most;
    return length == 0 ? std::string{} : "  " + std::string(length, '#');
}

std::string table_text(const core::PracticeTable& table, const Translator& tr) {
    auto text = "\n" + wrap(core::table_title(table.id, tr));
    const auto most = most_of(table);
    for (const auto& [category, cases] : table.counts)
        text += count_line(core::category_title(table.id, category, tr), std::to_string(cases)) +
                bar(cases, most) + "\n";
    return text;
}

std::string clusters_text(const std::vector<core::Cluster>& clusters, const Translator& tr) {
    if (clusters.empty()) return {};
    auto text = "\n" + wrap(core::cluster_rule_words(tr));
    for (const auto& cluster : clusters) text += wrap(core::cluster_words(cluster, tr), 4, "  - ");
    return text;
}

}  // namespace

std::string overview_text(const core::PracticeOverview& overview, const Translator& tr) {
    auto text = wrap(tr.tr("Cases: {0}", {std::to_string(overview.cases)}));
    for (const auto& line : core::duty_words(overview, tr)) text += wrap(line);
    text += clusters_text(overview.clusters, tr);
    for (const auto& table : overview.tables) text += table_text(table, tr);
    return text;
}

std::string annual_report_text(const core::AnnualReport& report, const Translator& tr) {
    auto text = wrap(core::annual_report_title(report.employer, report.year, tr)) +
                count_line(tr.tr("All cases"), core::shown_number(report.cases, tr)) + "\n";
    for (const auto& table : report.tables) {
        text += "\n" + wrap(core::table_title(table.id, tr));
        for (const auto& [category, cases] : table.counts)
            text += count_line(core::category_title(table.id, category, tr),
                               core::shown_number(cases, tr)) +
                    "\n";
    }
    return text + "\n" + wrap(core::hidden_words(tr));
}

std::string research_text(const core::ResearchExport& made, const Translator& tr) {
    const auto lines = core::research_words(made, tr);
    constexpr std::size_t sentences = 2;  // then a list of the columns that were made coarser
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += i < sentences ? wrap(lines[i]) : wrap(lines[i], 4, "  - ");
    return text;
}

std::string duties_text(const std::vector<core::OpenDuty>& duties, core::Date today,
                        const Translator& tr) {
    if (duties.empty()) return wrap(tr.tr("Every case that is to be notified was notified."));
    std::string text;
    auto shown = core::NotificationDuty::none;
    for (const auto& [entry, duty] : duties) {
        if (duty != shown)
            text += wrap(duty == core::NotificationDuty::to_notify
                             ? tr.tr("Concluded to be occupational and not notified:")
                             : tr.tr("Occupational by the instrument and not concluded yet:"));
        shown = duty;
        text += case_line(*entry, today, tr);
    }
    return text;
}

}  // namespace werkrug::app

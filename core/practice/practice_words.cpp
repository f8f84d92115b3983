#include "core/practice/practice_words.hpp"

#include "tables/code_lists.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/occupations.hpp"
#include "tables/practice.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

// What follows a prefix; nothing when the text does not begin with it.
std::optional<std::string> after(std::string_view prefix, std::string_view text) {
    if (!text.starts_with(prefix)) return std::nullopt;
    return std::string{text.substr(prefix.size())};
}

std::optional<std::string> code_words(std::string_view list, const std::string& code,
                                      const Translator& tr) {
    for (const auto& entry : tables::code_list(list))
        if (entry.code == code) return entry.title.in(tr.language());
    return std::nullopt;
}

template <typename List>
std::optional<std::string> title_in(const List& list, const std::string& id, const Translator& tr) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    if (found == list.end()) return std::nullopt;
    return found->title.in(tr.language());
}

// The categories that stand for no code.
std::optional<std::string> special_words(const std::string& category, const Translator& tr) {
    if (category == categories::unknown) return tr.tr("unknown");
    if (category == categories::without_conclusion) return tr.tr("no conclusion yet");
    if (category == categories::not_notified) return tr.tr("not notified yet");
    if (category == categories::no_measures) return tr.tr("none recorded");
    if (category == categories::not_evaluated) return tr.tr("not evaluated yet");
    if (category == categories::with_measure) return tr.tr("with such a measure");
    if (category == categories::without_measure) return tr.tr("without such a measure");
    return std::nullopt;
}

// "9333 Freight handlers": the code stays when a long title is cut off. Nothing for an occupation
// in words.
std::optional<std::string> occupation_words(const std::string& category, const Translator& tr) {
    const auto* group = tables::find_occupation(category);
    if (group == nullptr) return std::nullopt;
    return group->code + " " + group->title.in(tr.language());
}

std::optional<std::string> words_of_code(const std::string& table, const std::string& category,
                                         const Translator& tr) {
    const auto& rules = tables::practice_rules();
    if (table == practice_tables::sector) return title_in(rules.sectors, category, tr);
    if (table == practice_tables::occupation_group)
        return title_in(rules.occupation_groups, category, tr);
    if (table == practice_tables::occupation) return occupation_words(category, tr);
    if (table == practice_tables::notification)
        return title_in(rules.notification_bands, category, tr);
    if (table == practice_tables::conclusion) return code_words("conclusion", category, tr);
    if (table == practice_tables::duration) return code_words("duration-class", category, tr);
    if (table == practice_tables::measures) return code_words("measure-kind", category, tr);
    if (table == practice_tables::effect) return code_words("measure-effect", category, tr);
    if (after(practice_tables::factor_prefix, table)) return code_words("level", category, tr);
    return std::nullopt;
}

}  // namespace

std::string factor_title(const std::string& factor, const Translator& tr) {
    for (const auto& file : tables::shipped_instruments())
        if (const auto* found = file.instrument.find_factor(factor))
            return found->title.in(tr.language());
    return factor;
}

std::string table_title(const std::string& table, const Translator& tr) {
    if (const auto factor = after(practice_tables::factor_prefix, table))
        return tr.tr("Factor: {0}", {factor_title(*factor, tr)});
    if (const auto kind = after(practice_tables::measure_prefix, table))
        return tr.tr("Measures: {0}",
                     {tables::code_title("measure-kind", *kind).in(tr.language())});
    if (table == practice_tables::month) return tr.tr("Month of the assessment");
    if (table == practice_tables::quarter) return tr.tr("Quarter of the assessment");
    if (table == practice_tables::occupation) return tr.tr("Occupation");
    if (table == practice_tables::occupation_group) return tr.tr("Group of occupations (ISCO-08)");
    if (table == practice_tables::sector) return tr.tr("Economic sector (NACE)");
    if (table == practice_tables::conclusion) return tr.tr("Conclusion");
    if (table == practice_tables::duration) return tr.tr("Duration of the complaints");
    if (table == practice_tables::notification) return tr.tr("From assessment to notification");
    if (table == practice_tables::measures)
        return tr.tr("Measures (a case can have several kinds)");
    if (table == practice_tables::effect)
        return tr.tr("Effect of the measures (a case can have several)");
    return table;
}

std::string category_title(const std::string& table, const std::string& category,
                           const Translator& tr) {
    if (auto words = special_words(category, tr)) return std::move(*words);
    return words_of_code(table, category, tr).value_or(category);
}

std::string period_words(const Period& period, const Translator& tr) {
    if (period.from && period.to)
        return tr.tr("from {0} to {1}", {tr.date(*period.from), tr.date(*period.to)});
    if (period.from) return tr.tr("from {0}", {tr.date(*period.from)});
    if (period.to) return tr.tr("up to and including {0}", {tr.date(*period.to)});
    return tr.tr("all days");
}

std::vector<std::string> duty_words(const PracticeOverview& overview, const Translator& tr) {
    return {tr.tr("Concluded to be occupational and not notified: {0}",
                  {std::to_string(overview.to_notify)}),
            tr.tr("Occupational by the instrument and not concluded yet: {0}",
                  {std::to_string(overview.to_conclude_first)})};
}

std::string cluster_words(const Cluster& cluster, const Translator& tr) {
    return tr.tr("{0}: {1}, {2} cases from {3} to {4}",
                 {cluster.employer, factor_title(cluster.factor, tr), std::to_string(cluster.cases),
                  tr.short_date(cluster.first), tr.short_date(cluster.last)});
}

std::string cluster_rule_words(const Translator& tr) {
    const auto& rules = tables::practice_rules();
    return tr.tr(
        "Clusters: {0} or more cases of one employer with the same factor within {1} months",
        {std::to_string(rules.cluster_cases), std::to_string(rules.cluster_months)});
}

std::string annual_report_title(const std::string& employer, int year, const Translator& tr) {
    return tr.tr("Cases of low-back pain assessed in {0}: {1}", {std::to_string(year), employer});
}

std::string hidden_words(const Translator& tr) {
    return tr.tr("Numbers below {0} are not shown, nor others from which they could be worked out.",
                 {std::to_string(tables::practice_rules().shown_from)});
}

std::vector<std::string> research_words(const ResearchExport& made, const Translator& tr) {
    std::vector<std::string> lines{
        tr.tr("Cases: {0}; rows in the export: {1}; left out: {2}",
              {std::to_string(made.cases), std::to_string(made.rows.size()),
               std::to_string(made.left_out)}),
        tr.tr(
            "Every row shares what a person could be recognised by with at least {0} rows, itself "
            "among them; {1} are asked for.",
            {std::to_string(made.smallest_group),
             std::to_string(tables::practice_rules().anonymity)})};
    for (const auto& [column, rows] : made.coarsened)
        if (rows > 0)
            lines.push_back(tr.tr("{0}: made coarser in {1} rows", {column, std::to_string(rows)}));
    return lines;
}

}  // namespace werkrug::core

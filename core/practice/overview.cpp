#include "core/practice/overview.hpp"

#include "core/assessment/assess.hpp"
#include "core/practice/case_classes.hpp"
#include "core/register/kept_instruments.hpp"
#include "tables/code_lists.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/practice.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

class Counter {
  public:
    void add(std::string_view category) {
        auto found = counts_.find(category);
        if (found == counts_.end()) found = counts_.emplace(category, std::size_t{0}).first;
        ++found->second;
    }
    std::size_t operator[](std::string_view category) const {
        const auto found = counts_.find(category);
        return found == counts_.end() ? 0 : found->second;
    }
    // What occurs, ordered by its id.
    std::vector<PracticeCount> in_order() const {
        std::vector<PracticeCount> list;
        list.reserve(counts_.size());
        for (const auto& [category, cases] : counts_)
            list.push_back({.category = category, .cases = cases});
        std::sort(list.begin(), list.end(),
                  [](const auto& a, const auto& b) { return a.category < b.category; });
        return list;
    }
    std::vector<PracticeCount> most_frequent_first() const {
        auto list = in_order();
        std::stable_sort(list.begin(), list.end(),
                         [](const auto& a, const auto& b) { return a.cases > b.cases; });
        return list;
    }
    // These, also without cases.
    std::vector<PracticeCount> of(const std::vector<std::string>& wanted) const {
        std::vector<PracticeCount> list;
        list.reserve(wanted.size());
        for (const auto& category : wanted)
            list.push_back({.category = category, .cases = (*this)[category]});
        return list;
    }

  private:
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> counts_{};
};

template <typename List>
std::vector<std::string> ids_of(const List& list, const char* last) {
    std::vector<std::string> ids;
    ids.reserve(list.size() + 1);
    for (const auto& one : list) ids.push_back(one.id);
    ids.emplace_back(last);
    return ids;
}

std::vector<std::string> codes_of(std::string_view list, const char* last) {
    std::vector<std::string> codes;
    for (const auto& entry : tables::code_list(list)) codes.push_back(entry.code);
    codes.emplace_back(last);
    return codes;
}

// A code stands for its occupation however it was worded.
std::string_view occupation_key(const CaseSummary& summary, const CaseFigures& figures) {
    if (!figures.occupation_code.empty()) return figures.occupation_code;
    if (!summary.occupation.empty()) return summary.occupation;
    return categories::unknown;
}

class Counting {
  public:
    void add(const CaseSummary& summary, const CaseFigures& figures) {
        ++cases_;
        add_month(summary.assessment_date);
        occupation_.add(occupation_key(summary, figures));
        group_.add(occupation_group_of(figures));
        sector_.add(sector_class_of(figures));
        conclusion_.add(conclusion_of(summary));
        duration_.add(duration_of(figures));
        if (const auto time = notification_time_of(summary, figures)) notification_.add(*time);
        add_words(measures_, figures.measure_kinds, categories::no_measures);
        add_effects(figures);
        each_exposure(figures.exposures, [this](std::string_view factor, std::string_view level) {
            auto found = factors_.find(factor);
            if (found == factors_.end()) found = factors_.emplace(factor, Counter{}).first;
            found->second.add(level);
        });
        const auto duty = duty_of(summary);
        to_notify_ += duty == NotificationDuty::to_notify ? 1 : 0;
        to_conclude_first_ += duty == NotificationDuty::to_conclude_first ? 1 : 0;
    }

    PracticeOverview result() const {
        const auto& rules = tables::practice_rules();
        const auto notification = ids_of(rules.notification_bands, categories::not_notified);
        PracticeOverview overview{
            .cases = cases_, .to_notify = to_notify_, .to_conclude_first = to_conclude_first_};
        overview.tables = {
            {practice_tables::month, months()},
            {practice_tables::conclusion,
             conclusion_.of(codes_of("conclusion", categories::without_conclusion))},
            {practice_tables::duration,
             duration_.of(codes_of("duration-class", categories::unknown))},
            {practice_tables::notification, notification_.of(notification)},
            {practice_tables::measures,
             measures_.of(codes_of("measure-kind", categories::no_measures))},
            {practice_tables::effect, effects()},
            {practice_tables::sector,
             with_cases(sector_.of(ids_of(rules.sectors, categories::unknown)))},
            {practice_tables::occupation_group,
             with_cases(group_.of(ids_of(rules.occupation_groups, categories::unknown)))},
            {practice_tables::occupation, occupation_.most_frequent_first()}};
        for (const auto& [factor, levels] : factors_)
            overview.tables.push_back(factor_table(factor, levels));
        return overview;
    }

  private:
    // A month as a number, so that nothing is printed for each of many cases.
    void add_month(std::optional<Date> day) {
        constexpr int months_per_year = 12;
        const auto month =
            day ? int{day->year()} * months_per_year + static_cast<int>(unsigned{day->month()}) : 0;
        auto& [first_day, count] = months_[month];
        first_day = day;
        ++count;
    }
    std::vector<PracticeCount> months() const {
        std::vector<PracticeCount> list;
        list.reserve(months_.size());
        for (const auto& [number, month] : months_)
            list.push_back({.category = month_of(month.first), .cases = month.second});
        return list;
    }
    static void add_words(Counter& counter, std::string_view words, std::string_view if_none) {
        if (words.empty()) counter.add(if_none);
        while (!words.empty()) {
            const auto blank = std::min(words.find(' '), words.size());
            counter.add(words.substr(0, blank));
            words.remove_prefix(std::min(blank + 1, words.size()));
        }
    }
    void add_effects(const CaseFigures& figures) {
        const auto& effects = figures.measure_effects;
        if (effects && !effects->empty())
            add_words(effects_, *effects, categories::unknown);
        else if (!figures.measure_kinds.empty())
            effects_.add(effects ? categories::not_evaluated : categories::unknown);
    }
    std::vector<PracticeCount> effects() const {
        auto codes = codes_of("measure-effect", categories::not_evaluated);
        if (effects_[categories::unknown] > 0) codes.emplace_back(categories::unknown);
        return effects_.of(codes);
    }
    // Whoever is at no raised or unknown level is at none.
    PracticeTable factor_table(const std::string& factor, const Counter& levels) const {
        PracticeTable table{.id = practice_tables::factor_prefix + factor};
        auto rest = cases_;
        std::vector<PracticeCount> raised;
        for (const auto level :
             {tables::Level::moderate, tables::Level::high, tables::Level::present}) {
            const auto name = tables::name_of(level);
            if (levels[name] > 0) raised.push_back({std::string{name}, levels[name]});
            rest -= levels[name];
        }
        const auto unknown = levels[categories::unknown];
        table.counts.push_back({categories::none, rest - unknown});
        table.counts.insert(table.counts.end(), raised.begin(), raised.end());
        if (unknown > 0) table.counts.push_back({categories::unknown, unknown});
        return table;
    }
    static std::vector<PracticeCount> with_cases(std::vector<PracticeCount> counts) {
        std::erase_if(counts, [](const auto& count) { return count.cases == 0; });
        return counts;
    }

    std::size_t cases_{};
    std::size_t to_notify_{};
    std::size_t to_conclude_first_{};
    std::map<int, std::pair<std::optional<Date>, std::size_t>> months_{};
    Counter occupation_{}, group_{}, sector_{}, conclusion_{}, duration_{}, notification_{},
        measures_{}, effects_{};
    std::map<std::string, Counter, std::less<>> factors_{};
};

CaseFigures figures_read_from(const Register& cases, const std::string& case_id,
                              KeptInstruments& instruments) {
    const auto saved = cases.last(case_id);
    const auto facts = facts_of(saved, cases.path());
    const auto* kept = instruments.find(saved);
    const auto& instrument =
        kept != nullptr ? kept->instrument : tables::default_instrument().instrument;
    return figures_of(facts, assess(facts, instrument), instrument, saved.marks);
}

}  // namespace

bool Period::holds(const std::optional<Date>& day) const {
    if (!day) return !from && !to;
    return (!from || *from <= *day) && (!to || *day <= *to);
}

PracticeOverview overview_of(const std::vector<IndexEntry>& entries, const Period& period) {
    Counting counting;
    for (const auto& [id, summary] : entries)
        if (period.holds(summary.assessment_date))
            if (const auto figures = summary.figures.read()) counting.add(summary, *figures);
    auto overview = counting.result();
    overview.clusters = clusters_of(entries, period);
    return overview;
}

const std::vector<IndexEntry>& with_figures(const Register& cases, std::vector<IndexEntry>& room) {
    const auto& entries = cases.index().entries();
    const auto has_none = [](const IndexEntry& entry) {
        return !entry.summary.figures.are_there();
    };
    if (std::none_of(entries.begin(), entries.end(), has_none)) return entries;
    room = entries;
    KeptInstruments instruments(cases);
    for (auto& entry : room)
        if (has_none(entry))
            entry.summary.figures =
                KeptFigures(figures_read_from(cases, entry.case_id, instruments));
    return room;
}

}  // namespace werkrug::core

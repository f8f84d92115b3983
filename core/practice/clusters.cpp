#include "core/practice/overview.hpp"
#include "tables/practice.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace werkrug::core {

namespace {

constexpr std::string_view unknown_level = "unknown";

// The days on which cases of one employer with one factor were assessed.
using Days = std::vector<std::chrono::sys_days>;

class Employers {
  public:
    // Folding takes longer than all else: once for every spelling.
    const std::string& key_of(const std::string& employer) {
        const auto [found, is_new] = folded_.try_emplace(employer);
        if (is_new) {
            found->second = fold(employer);
            first_written_.try_emplace(found->second, employer);
        }
        return found->second;
    }
    const std::string& name_of(const std::string& key) const { return first_written_.at(key); }

  private:
    std::unordered_map<std::string, std::string> folded_{};
    std::unordered_map<std::string, std::string> first_written_{};
};

// Less than the months of the rule after the first.
bool within(std::chrono::sys_days first, std::chrono::sys_days day, int months) {
    auto end = Date{first} + std::chrono::months{months};
    if (!end.ok()) end = end.year() / end.month() / std::chrono::last;  // 29 February
    return day < std::chrono::sys_days{end};
}

// The first and the last place of the densest stretch; days are in order.
std::pair<std::size_t, std::size_t> densest(const Days& days, int months) {
    std::pair<std::size_t, std::size_t> best{0, 0};
    std::size_t first = 0;
    for (std::size_t last = 0; last < days.size(); ++last) {
        while (!within(days[first], days[last], months)) ++first;
        if (last - first >= best.second - best.first) best = {first, last};
    }
    return best;
}

}  // namespace

std::vector<Cluster> clusters_of(const std::vector<IndexEntry>& entries, const Period& period) {
    const auto& rules = tables::practice_rules();
    Employers employers;
    std::unordered_map<std::string, std::map<std::string, Days, std::less<>>> days_of;
    for (const auto& [id, summary] : entries) {
        const auto& day = summary.assessment_date;
        if (!day || !period.holds(day) || summary.employer.empty()) continue;
        const auto figures = summary.figures.read();
        if (!figures) continue;
        auto& factors = days_of[employers.key_of(summary.employer)];
        each_exposure(figures->exposures, [&](std::string_view factor, std::string_view level) {
            if (level == unknown_level) return;
            auto found = factors.find(factor);
            if (found == factors.end()) found = factors.emplace(factor, Days{}).first;
            found->second.emplace_back(*day);
        });
    }
    std::vector<Cluster> clusters;
    for (auto& [employer, factors] : days_of)
        for (auto& [factor, days] : factors) {
            std::sort(days.begin(), days.end());
            const auto [first, last] = densest(days, rules.cluster_months);
            if (last - first + 1 < rules.cluster_cases) continue;
            clusters.push_back({.employer = employers.name_of(employer),
                                .factor = factor,
                                .cases = last - first + 1,
                                .first = days[first],
                                .last = days[last]});
        }
    std::sort(clusters.begin(), clusters.end(), [](const Cluster& a, const Cluster& b) {
        if (a.cases != b.cases) return a.cases > b.cases;
        return std::tie(a.employer, a.factor) < std::tie(b.employer, b.factor);
    });
    return clusters;
}

}  // namespace werkrug::core

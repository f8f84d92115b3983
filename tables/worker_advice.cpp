#include "tables/worker_advice.hpp"

#include "tables/reading/advice_situations.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <set>
#include <utility>

namespace werkrug::tables {

namespace {

struct Entry {
    std::set<AdviceSituation> fits{};
    Advice advice{};
};

struct Entries {
    std::vector<Entry> alerts{};
    std::vector<Entry> advice{};
};

std::vector<Entry> read_entries(Element& root, std::string_view name, UsedIds& used) {
    std::vector<Entry> entries;
    for (auto& element : root.children(name)) {
        auto fits = read_advice_situations(element);
        auto id = read_id(element, used);
        entries.push_back({std::move(fits), {std::move(id), read_localized(element)}});
        element.finish();
    }
    return entries;
}

Entries read_all() {
    Entries entries;
    read_reference_data("worker-advice.xml", [&entries](Element& root) {
        UsedIds used;
        entries.alerts = read_entries(root, "alert", used);
        entries.advice = read_entries(root, "advice", used);
        root.finish();
    });
    return entries;
}

std::vector<Advice> fitting(const std::vector<Entry>& entries, AdviceSituation situation) {
    std::vector<Advice> chosen;
    for (const auto& entry : entries)
        if (entry.fits.contains(situation)) chosen.push_back(entry.advice);
    return chosen;
}

}  // namespace

WorkerAdvice worker_advice(AdviceSituation situation) {
    static const auto entries = read_all();
    return {fitting(entries.alerts, situation), fitting(entries.advice, situation)};
}

}  // namespace werkrug::tables

#include "tables/worker_advice.hpp"

#include "tables/reading/advice_situations.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <set>
#include <stdexcept>
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

const Entries& all_entries() {
    static const auto entries = read_all();
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
    return {fitting(all_entries().alerts, situation), fitting(all_entries().advice, situation)};
}

const LocalizedText& worker_advice_text(std::string_view id) {
    for (const auto* entries : {&all_entries().alerts, &all_entries().advice})
        for (const auto& entry : *entries)
            if (entry.advice.id == id) return entry.advice.text;
    throw std::logic_error("no such advice: " + std::string{id});
}

}  // namespace werkrug::tables

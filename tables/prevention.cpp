#include "tables/prevention.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace werkrug::tables {

namespace {

struct Prevention {
    std::vector<PreventionTier> tiers{};
    std::vector<PreventionQuantity> quantities{};
};

PreventionTier read_tier(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    PreventionTier tier;
    tier.id = read_id(element, used);
    tier.title = read_localized(element);
    tier.source = cited(element, sources);
    element.finish();
    return tier;
}

std::size_t read_tier_of(Element& element, const std::vector<PreventionTier>& tiers) {
    const auto id = element.required_attribute("tier");
    const auto found = std::find_if(tiers.begin(), tiers.end(),
                                    [&id](const PreventionTier& tier) { return tier.id == id; });
    if (found == tiers.end()) element.report_attribute("tier", msg("This value is not known"));
    return static_cast<std::size_t>(found - tiers.begin());
}

PreventionQuantity read_quantity(Element& element, UsedIds& used,
                                 const std::vector<PreventionTier>& tiers,
                                 const std::vector<Source>& sources) {
    const FieldLimit above_nothing{.min = std::numeric_limits<double>::min(),
                                   .max = std::numeric_limits<double>::max()};
    PreventionQuantity quantity;
    quantity.id = read_id(element, used);
    quantity.tier = read_tier_of(element, tiers);
    quantity.step = read_number(element, "step", above_nothing);
    quantity.unit = element.attribute("unit").value_or("");
    quantity.title = read_localized(element);
    cited(element, sources);
    element.finish();
    return quantity;
}

Prevention read_prevention() {
    Prevention prevention;
    read_reference_data("prevention.xml", [&prevention](Element& root) {
        const auto sources = read_citations(root);
        UsedIds used_tiers;
        for (auto& element : root.children("tier"))
            prevention.tiers.push_back(read_tier(element, used_tiers, sources));
        UsedIds used;
        for (auto& element : root.children("quantity"))
            prevention.quantities.push_back(
                read_quantity(element, used, prevention.tiers, sources));
        root.finish();
    });
    return prevention;
}

const Prevention& prevention() {
    static const auto read = read_prevention();
    return read;
}

}  // namespace

const std::vector<PreventionTier>& prevention_tiers() {
    return prevention().tiers;
}

const std::vector<PreventionQuantity>& prevention_quantities() {
    return prevention().quantities;
}

const PreventionQuantity& prevention_quantity(std::string_view id) {
    const auto& all = prevention_quantities();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const auto& quantity) { return quantity.id == id; });
    if (found == all.end()) throw std::logic_error("no such quantity: " + std::string{id});
    return *found;
}

}  // namespace werkrug::tables

#include "tables/practice.hpp"

#include "tables/parse.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

constexpr std::size_t isco_group_digits = 1;
constexpr std::size_t nace_division_digits = 2;

const FieldLimit any_count{.max = std::numeric_limits<int>::max(), .whole = true};
const FieldLimit at_least_one{.min = 1, .max = std::numeric_limits<int>::max(), .whole = true};

// A number that stands alone in an element; 0 when it is missing, which is reported.
std::size_t read_count(Element& root, std::string_view name, std::string_view attribute,
                       const std::vector<Source>& sources) {
    auto element = root.required_child(name);
    if (!element) return 0;
    const auto count = read_whole(*element, attribute, at_least_one);
    cited(*element, sources);
    element->finish();
    return static_cast<std::size_t>(count);
}

void read_cluster(Element& root, PracticeRules& rules, const std::vector<Source>& sources) {
    auto element = root.required_child("cluster");
    if (!element) return;
    rules.cluster_cases = static_cast<std::size_t>(read_whole(*element, "cases", at_least_one));
    rules.cluster_months = read_whole(*element, "months", at_least_one);
    cited(*element, sources);
    element->finish();
}

std::vector<PracticeBand> read_bands(Element& root, std::string_view name,
                                     const std::vector<Source>& sources) {
    std::vector<PracticeBand> bands;
    UsedIds used;
    for (auto& element : root.children(name)) {
        PracticeBand band{.id = read_id(element, used), .title = read_localized(element)};
        if (element.attribute("up-to")) band.up_to = read_whole(element, "up-to", any_count);
        cited(element, sources);
        element.finish();
        bands.push_back(std::move(band));
    }
    return bands;
}

std::vector<CodeGroup> read_groups(Element& root, std::string_view name, std::string_view from,
                                   std::string_view to, const std::vector<Source>& sources) {
    std::vector<CodeGroup> groups;
    UsedIds used;
    for (auto& element : root.children(name)) {
        CodeGroup group{.id = read_id(element, used), .title = read_localized(element)};
        group.from = read_whole(element, from, any_count);
        group.to = from == to ? group.from : read_whole(element, to, any_count);
        cited(element, sources);
        element.finish();
        groups.push_back(std::move(group));
    }
    return groups;
}

PracticeRules read_rules() {
    PracticeRules rules;
    read_reference_data("practice.xml", [&rules](Element& root) {
        const auto sources = read_citations(root);
        read_cluster(root, rules, sources);
        rules.shown_from = read_count(root, "suppression", "below", sources);
        rules.anonymity = read_count(root, "anonymity", "k", sources);
        rules.age_bands = read_bands(root, "age-band", sources);
        rules.notification_bands = read_bands(root, "notification-band", sources);
        rules.occupation_groups = read_groups(root, "occupation-group", "digit", "digit", sources);
        rules.sectors = read_groups(root, "sector", "from", "to", sources);
        root.finish();
    });
    return rules;
}

const CodeGroup* group_with(const std::vector<CodeGroup>& groups, std::string_view code,
                            std::size_t digits) {
    if (code.size() < digits) return nullptr;
    const auto number = parse_whole_number(code.substr(0, digits));
    if (!number) return nullptr;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const CodeGroup& group) {
        return group.from <= *number && *number <= group.to;
    });
    return found == groups.end() ? nullptr : &*found;
}

}  // namespace

const PracticeRules& practice_rules() {
    static const auto rules = read_rules();
    return rules;
}

const PracticeBand& band_of(const std::vector<PracticeBand>& bands, int value) {
    const auto found = std::find_if(bands.begin(), bands.end(),
                                    [value](const auto& band) { return value <= band.up_to; });
    return found == bands.end() ? bands.back() : *found;
}

const CodeGroup* occupation_group(std::string_view isco_code) {
    return group_with(practice_rules().occupation_groups, isco_code, isco_group_digits);
}

const CodeGroup* sector_of(std::string_view nace_code) {
    // A section's letter before the digits says nothing that they do not say.
    if (!nace_code.empty() && nace_code.front() >= 'A' && nace_code.front() <= 'Z')
        nace_code.remove_prefix(1);
    return group_with(practice_rules().sectors, nace_code, nace_division_digits);
}

}  // namespace werkrug::tables

#include "tables/occupations.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

std::vector<UnitGroup> read_unit_groups() {
    std::vector<UnitGroup> groups;
    read_reference_data("occupations.xml", [&groups](Element& root) {
        read_citations(root);
        for (auto& element : root.children("unit-group")) {
            groups.push_back(
                {.code = read_text_attribute(element, "code"), .title = read_localized(element)});
            element.finish();
        }
        root.finish();
    });
    return groups;
}

}  // namespace

const std::vector<UnitGroup>& occupations() {
    static const auto read = read_unit_groups();
    return read;
}

const UnitGroup* find_occupation(std::string_view code) {
    const auto& all = occupations();
    const auto found =
        std::lower_bound(all.begin(), all.end(), code,
                         [](const UnitGroup& one, std::string_view key) { return one.code < key; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

}  // namespace werkrug::tables

// Published values with a title, a remark and a source each, as starting values for a worksheet.
#pragma once

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// A number within the limits of a field of the case; nothing when the attribute is not there.
inline std::optional<double> read_known_number(Element& element, const std::string& attribute,
                                               const std::string& field) {
    if (!element.attribute(attribute)) return std::nullopt;
    return read_number(element, attribute, field_limit(field));
}

// All elements of this name; `read_values` reads the numbers of one.
template <typename Typical, typename ReadValues>
std::vector<Typical> read_typical_rows(std::string_view file, std::string_view name,
                                       ReadValues read_values) {
    std::vector<Typical> rows;
    read_reference_data(file, [&](Element& root) {
        const auto sources = read_citations(root);
        UsedIds used;
        for (auto& element : root.children(name)) {
            Typical row;
            row.id = read_id(element, used);
            read_values(element, row);
            row.title = read_localized_child(element, "title");
            row.remark = read_localized_child(element, "remark");
            row.source = cited(element, sources);
            element.finish();
            rows.push_back(std::move(row));
        }
        root.finish();
    });
    return rows;
}

}  // namespace werkrug::tables

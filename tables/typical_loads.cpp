#include "tables/typical_loads.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

namespace werkrug::tables {

namespace {

std::optional<double> read_known(Element& element, const char* attribute, const char* limit) {
    if (!element.attribute(attribute)) return std::nullopt;
    return read_number(element, attribute, field_limit(limit));
}

TypicalLoad read_load(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    TypicalLoad load;
    load.id = read_id(element, used);
    load.load_kg = read_known(element, "kg", "lift/load-kg");
    load.per_min = read_known(element, "per-min", "lift/per-min");
    load.title = read_localized_child(element, "title");
    load.remark = read_localized_child(element, "remark");
    load.source = cited(element, sources);
    element.finish();
    return load;
}

std::vector<TypicalLoad> read_loads() {
    std::vector<TypicalLoad> loads;
    read_reference_data("typical-loads.xml", [&loads](Element& root) {
        const auto sources = read_citations(root);
        UsedIds used;
        for (auto& element : root.children("load"))
            loads.push_back(read_load(element, used, sources));
        root.finish();
    });
    return loads;
}

}  // namespace

const std::vector<TypicalLoad>& typical_loads() {
    static const auto read = read_loads();
    return read;
}

}  // namespace werkrug::tables

#include "tables/typical_loads.hpp"

#include "tables/reading/typical_rows.hpp"

namespace werkrug::tables {

const std::vector<TypicalLoad>& typical_loads() {
    static const auto read = read_typical_rows<TypicalLoad>(
        "typical-loads.xml", "load", [](Element& element, TypicalLoad& load) {
            load.load_kg = read_known_number(element, "kg", "lift/load-kg");
            load.per_min = read_known_number(element, "per-min", "lift/per-min");
        });
    return read;
}

}  // namespace werkrug::tables

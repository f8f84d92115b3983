// Rows of a list that is a vector in the case: what a RowList needs to know, made from the vector.
// One fact of a row is read as unknown when the row is gone: its fields are about to be rebuilt
// then.
#pragma once

#include "app/gui/field_path.hpp"
#include "app/gui/row_list.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace werkrug::app {

// `rows`: gives the vector of a case, const or not.
template <typename Rows>
RowListSpec list_of_rows(std::string list, std::string add_label, Rows rows) {
    RowListSpec spec;
    spec.list = std::move(list);
    spec.add_label = std::move(add_label);
    spec.count = [rows](const core::Case& facts) { return rows(facts).size(); };
    spec.append = [rows](core::Case& facts) { rows(facts).emplace_back(); };
    spec.remove = [rows](core::Case& facts, std::size_t index) {
        auto& all = rows(facts);
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    };
    return spec;
}

// Reads and writes one member of row `index`.
template <typename Rows, typename Row, typename Value>
auto row_getter(Rows rows, std::size_t index, Value Row::*member) {
    return [=](const core::Case& facts) {
        const auto& all = rows(facts);
        return index < all.size() ? all[index].*member : Value{};
    };
}
template <typename Rows, typename Row, typename Value>
auto row_setter(Rows rows, std::size_t index, Value Row::*member) {
    return [=](core::Case& facts, const Value& value) { rows(facts).at(index).*member = value; };
}

// Path, label and accessible name of a field in a row.
struct RowFields {
    std::string path;   // of the row
    std::string title;  // "Measure 2"

    FieldSpec spec(const char* part, const std::string& label, std::string hint = {},
                   std::string unit = {}) const {
        return {path + part, label, std::move(hint), std::move(unit), title + ": " + label};
    }
};

}  // namespace werkrug::app

#include "core/exposure/lifting/lift_rows.hpp"

#include "core/exposure/lifting/lift_table.hpp"
#include "core/io/json_values.hpp"
#include "core/text/csv_text.hpp"
#include "tables/parse.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;
using tables::UnitSystem;

std::string column_of(LiftingTerm term, UnitSystem units) {
    switch (term) {
        case LiftingTerm::horizontal:
            return lift_column("h", units);
        case LiftingTerm::vertical:
            return lift_column("v", units);
        case LiftingTerm::distance:
            return lift_column("d", units);
        case LiftingTerm::asymmetry:
            return "asymmetry_deg";
        case LiftingTerm::frequency:
            return "lifts_per_min";
        case LiftingTerm::coupling:
            break;
    }
    return "coupling";
}

// "not applicable: h_cm 63.5 is over 63; lifts_per_min 14 is not under 13"
std::string not_applicable(const LiftResult& result, UnitSystem units) {
    std::string text = "not applicable: ";
    for (const auto& why : result.out_of_range) {
        if (&why != &result.out_of_range.front()) text += "; ";
        text += column_of(why.term, units) + " " + print_number(why.value) +
                (why.from_limit ? " is not under " : " is over ") + print_number(why.limit);
    }
    return text;
}

std::string_view limit_column(UnitSystem units) {
    return units == UnitSystem::metric ? "rwl_kg" : "rwl_lb";
}

std::string number_or_empty(const std::optional<double>& number) {
    return number ? print_number(*number) : std::string{};
}

}  // namespace

std::string lift_csv_header(UnitSystem units) {
    std::string header = "id";
    for (std::size_t i = 0; i < lifting_term_count; ++i)
        header.append(",").append(name_of(static_cast<LiftingTerm>(i)));
    return header.append(",").append(limit_column(units)).append(",lifting_index\n");
}

std::string lift_csv_row(std::string_view id, const LiftResult& result, UnitSystem units) {
    auto row = csv_field(id);
    for (const auto& multiplier : result.multipliers) row += "," + number_or_empty(multiplier);
    row += "," + number_or_empty(result.rwl) + ",";
    row += result.applies() ? number_or_empty(result.lifting_index)
                            : csv_field(not_applicable(result, units));
    return row + "\n";
}

std::string lift_json_row(std::string_view id, const LiftResult& result, UnitSystem units) {
    Json row{{"id", id}};
    for (std::size_t i = 0; i < lifting_term_count; ++i)
        row[std::string{name_of(static_cast<LiftingTerm>(i))}] = or_null(result.multipliers.at(i));
    row[std::string{limit_column(units)}] = or_null(result.rwl);
    row["lifting_index"] = or_null(result.lifting_index);
    row["improve_first"] =
        result.improve_first ? Json(name_of(*result.improve_first)) : Json(nullptr);
    row["not_applicable"] = result.applies() ? Json(nullptr) : Json(not_applicable(result, units));
    return row.dump();
}

}  // namespace werkrug::core

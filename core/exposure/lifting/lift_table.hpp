// A CSV table of lifts, one a row. Columns, in any order: id, load_kg, h_cm, v_cm, d_cm,
// asymmetry_deg, lifts_per_min, duration (short|moderate|long), v_origin_cm, coupling
// (good|fair|poor); in pounds and inches load_lb, h_in, v_in, d_in and v_origin_in. Others are
// passed over.
#pragma once

#include "core/exposure/lifting/lift.hpp"
#include "core/io/csv_reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct LiftRow {
    std::string id{};
    LiftPoint point{};
};

// The name of the column of a number: "h_cm" or "h_in". `field`: "load", "h", "v", "d", "v_origin".
std::string lift_column(std::string_view field, tables::UnitSystem units);

class LiftTable {
  public:
    // Finds the columns. Throws Error when one is missing. `reader` must outlive the table.
    LiftTable(CsvReader& reader, tables::UnitSystem units);

    // Reads the next row: false at the end. What is wrong with its values is added to `problems`,
    // and the row then is of no use; a file that cannot be read on throws Error. Values outside
    // tables/data/field-limits.xml are wrong; the same figures hold for pounds and inches.
    bool next(LiftRow& row, Problems& problems);

  private:
    struct Number {
        std::size_t column{};
        double min{};
        double max{};
        double LiftPoint::*member{};
    };

    void add_number(const std::string& name, std::string_view limit, double LiftPoint::*member);
    void read_number(const Number& number, LiftPoint& point) const;
    template <typename Enum>
    Enum read_word(std::size_t column, std::optional<Enum> (*from)(std::string_view),
                   const char* known) const;

    CsvReader& reader_;
    std::size_t id_{};
    std::size_t duration_{};
    std::size_t coupling_{};
    std::vector<Number> numbers_{};
};

}  // namespace werkrug::core

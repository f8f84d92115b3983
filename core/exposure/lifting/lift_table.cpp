#include "core/exposure/lifting/lift_table.hpp"

#include "tables/field_limits.hpp"
#include "tables/parse.hpp"

namespace werkrug::core {

namespace {

constexpr std::size_t longest_id = 200;

// Runs one step of reading a row; what it refuses is kept and the next step goes on.
template <typename Step>
void keep_problems(Problems& problems, Step step) {
    try {
        step();
    } catch (const Error& error) {
        problems.insert(problems.end(), error.problems().begin(), error.problems().end());
    }
}

}  // namespace

std::string lift_column(std::string_view field, tables::UnitSystem units) {
    const bool metric = units == tables::UnitSystem::metric;
    const std::string_view unit =
        field == "load" ? (metric ? "_kg" : "_lb") : (metric ? "_cm" : "_in");
    return std::string{field}.append(unit);
}

LiftTable::LiftTable(CsvReader& reader, tables::UnitSystem units)
    : reader_(reader),
      id_(reader.column("id")),
      duration_(reader.column("duration")),
      coupling_(reader.column("coupling")) {
    add_number(lift_column("load", units), "lift/load-kg", &LiftPoint::load);
    add_number(lift_column("h", units), "lift/h-cm", &LiftPoint::horizontal);
    add_number(lift_column("v", units), "lift/v-cm", &LiftPoint::vertical);
    add_number(lift_column("d", units), "lift/d-cm", &LiftPoint::travel);
    add_number("asymmetry_deg", "lift/asymmetry-deg", &LiftPoint::asymmetry_deg);
    add_number("lifts_per_min", "lift/per-min", &LiftPoint::lifts_per_min);
    add_number(lift_column("v_origin", units), "lift/v-cm", &LiftPoint::origin_vertical);
}

void LiftTable::add_number(const std::string& name, std::string_view limit,
                           double LiftPoint::*member) {
    const auto range = tables::field_limit(limit);
    numbers_.push_back({reader_.column(name), range.min, range.max, member});
}

bool LiftTable::next(LiftRow& row, Problems& problems) {
    if (!reader_.next()) return false;
    keep_problems(problems, [&] {
        row.id = reader_.text(id_);
        if (row.id.size() > longest_id)
            reader_.refuse(id_, msg("This text is too long"),
                           msg("At most {0} bytes", {std::to_string(longest_id)}));
    });
    for (const auto& number : numbers_)
        keep_problems(problems, [&] { read_number(number, row.point); });
    keep_problems(problems, [&] {
        row.point.duration =
            read_word(duration_, tables::lift_duration_from, "short, moderate, long");
    });
    keep_problems(problems, [&] {
        row.point.coupling = read_word(coupling_, tables::coupling_from, "good, fair, poor");
    });
    return true;
}

void LiftTable::read_number(const Number& number, LiftPoint& point) const {
    const double value = reader_.number(number.column);
    if (value < number.min || value > number.max)
        reader_.refuse(
            number.column, msg("This number is out of range"),
            msg("From {0} to {1}", {print_number(number.min), print_number(number.max)}));
    point.*number.member = value;
}

template <typename Enum>
Enum LiftTable::read_word(std::size_t column, std::optional<Enum> (*from)(std::string_view),
                          const char* known) const {
    const auto value = from(reader_.text(column));
    if (!value) reader_.refuse(column, msg("This value is not known"), msg("One of: {0}", {known}));
    return *value;
}

}  // namespace werkrug::core

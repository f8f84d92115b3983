// The fields of a worksheet's rows as data: where each stands in the case file, what it is called,
// and how to read and write it. Editor and messages use this one list.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "core/case/case.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

// Where a field of a row stands: in its line, in a line below it, or there when asked for (the
// geometry of a lift).
enum class ColumnPlace { in_line, below, on_demand };

struct WorksheetColumn {
    std::string attribute{};  // "load-kg"
    std::string title{};      // translated: "load"
    std::string unit{};       // "kg"; empty: none
    ColumnPlace place{};

    // A number, in the unit shown.
    std::function<std::optional<double>(const core::Task&, std::size_t row)> number{};
    std::function<void(core::Task&, std::size_t row, std::optional<double>)> set_number{};
    double shown_per_stored{1};  // a share is stored 0..1 and shown in percent
    std::string limit{};         // of tables::field_limit: "lift/load-kg"

    // Or one of the codes of a list.
    std::string code_list{};  // of tables::code_list: "coupling"; empty: a number
    std::function<std::string(const core::Task&, std::size_t row)> code{};
    std::function<void(core::Task&, std::size_t row, std::string)> set_code{};

    bool is_number() const { return code_list.empty(); }
};

// The columns of a kind of row, in the order they are shown.
std::vector<WorksheetColumn> worksheet_columns(RowKind kind, const core::Translator& tr);

// "load (kg)": title and unit.
std::string column_heading(const WorksheetColumn& column);
// Its own name, or "Task 2" while it has none. `index`: in the worksheet, from 0.
std::string task_name(const core::Task& task, std::size_t index, const core::Translator& tr);
// "Task 2" / "Task 2, lift 1"
std::string place_name(const WorksheetPlace& place, const core::Translator& tr);
// "Task 2, lift 1: load (kg)"
std::string field_name(const WorksheetPlace& place, const std::string& heading,
                       const core::Translator& tr);

// The number without the noise of a multiplication: 0.29 x 100 is 29, not 28.999999999999996.
double without_noise(double value);

}  // namespace werkrug::app

// Where the facts of the exposure page stand in a case: the rows of a worksheet with their paths,
// and the factor a path belongs to. Positions count from 0 here, from 1 in the paths.
#pragma once

#include "core/case/case.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

enum class RowKind { lift, posture, vibration };

// A task of the worksheet, or one row of a kind within it.
struct WorksheetPlace {
    std::size_t task{};
    std::optional<RowKind> kind{};  // nothing: the task itself
    std::size_t row{};              // counts only with a kind

    bool operator==(const WorksheetPlace&) const = default;
};

inline constexpr std::string_view worksheet_path = "case/exposure/worksheet";

// The id of the factor that a path of either form belongs to: "case/exposure/factor[2]/note" or
// "case/exposure/factor/ID". Empty: none.
std::string factor_of_path(const core::Case& facts, std::string_view path);

// The element's name in the case file: "lift", "posture", "vibration".
std::string_view name_of(RowKind kind);

// "case/exposure/worksheet/task[2]", "case/exposure/worksheet/task[2]/lift[1]"
std::string path_of(const WorksheetPlace& place);

// The list that the place is an entry of: the path without its last "[n]".
std::string list_path_of(const WorksheetPlace& place);

// The position of the place in that list.
std::size_t position_of(const WorksheetPlace& place);

// The same list, another position.
WorksheetPlace moved_to(WorksheetPlace place, std::size_t position);

}  // namespace werkrug::app

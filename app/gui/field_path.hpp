// Where a fact stands in the window: the paths that fields, problems and missing facts share
// (core::missing_path). check_case() and the case reader number the rows of a list; the rows that
// an instrument or a code list names are found by that id here, whatever their order in the case.
// Knows no widgets.
#pragma once

#include "core/case/case.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace werkrug::app {

enum class Step { worker, diagnosis, exposure, work_relatedness, conclusion, care };
inline constexpr std::size_t step_count = 6;

// "case/red-flags/flag/trauma"
std::string flag_path(std::string_view flag);
// "case/red-flags/exclusion/trauma"
std::string exclusion_path(std::string_view flag);
// "case/exposure/factor/lifting"
std::string factor_path(std::string_view factor);
// "case/work-relation/question/worker-opinion"
std::string question_path(std::string_view question);
// "case/care/plan/advice/advise-active"
std::string advice_path(std::string_view advice);
// "case/complaint/sick-leave[1]", for the first row (index 0).
std::string row_path(std::string_view list, std::size_t index);

// The path of a problem in this form: numbered flags, exclusions, factors, questions and advice by
// their ids.
std::string field_path(std::string_view problem_path, const core::Case& facts);

// Whether a path is this place or a part of it: "case/worker/birth-date" is within "case/worker".
bool is_within(std::string_view path, std::string_view place);

// The step on whose page a field stands.
Step step_of(std::string_view path);

}  // namespace werkrug::app

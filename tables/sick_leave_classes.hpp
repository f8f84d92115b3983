// Classes of the duration of sick leave, as a notification asks
// (tables/data/sick-leave-classes.xml).
#pragma once

#include "tables/language.hpp"

#include <string>
#include <vector>

namespace werkrug::tables {

struct SickLeaveClass {
    std::string id{};  // "over-2-weeks"
    LocalizedText title{};
    int max_days{};
};

// From the shortest to the longest.
const std::vector<SickLeaveClass>& sick_leave_classes();

// The class of a spell of that many days (0: none), counted inclusively.
const SickLeaveClass& sick_leave_class(int days);

}  // namespace werkrug::tables

// The check digit of a BIG number, the doctor's registration (tables/data/big-number.xml).
#pragma once

#include <string_view>

namespace werkrug::tables {

enum class BigNumberCheck {
    good,
    malformed,         // not 11 digits, or the second digit is not the one every number has
    wrong_check_digit  // a warning, never an error: the rule's source is unofficial
};

BigNumberCheck check_big_number(std::string_view number);

}  // namespace werkrug::tables

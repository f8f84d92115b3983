// What a case of a register is called in front of people.
#pragma once

#include <string>

namespace werkrug::core {

class Register;

// Its number; where it has none, its id.
std::string case_name(const Register& cases, const std::string& id);

}  // namespace werkrug::core

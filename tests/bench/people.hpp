// Fictitious cases for the benchmark of the register: as different as those of a real one, and
// always the same.
#pragma once

#include "core/register/saved_case.hpp"
#include "core/register/secret_bytes.hpp"

#include <string>
#include <vector>

namespace werkrug::tests {

// The case of person `number`, from 0: the sample case with another person, work and dates.
core::CaseContent case_of_person(int number);

// What stands in the search field after each keystroke of a few searches.
std::vector<std::string> keystrokes();

// What nobody would use for real data; guessing it costs nothing, so that opening is measured
// without the second that a real passphrase takes.
core::SecretBytes bench_passphrase();

}  // namespace werkrug::tests

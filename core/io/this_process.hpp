// Which program on which computer this is, to tell others who holds a lock, and whether a person
// sits at it.
#pragma once

#include <cstdint>
#include <string>

namespace werkrug::core {

std::int64_t process_id();
std::string host_name();  // empty when the system does not say

bool reads_from_terminal();       // standard input is a terminal
bool tells_errors_on_terminal();  // standard error is one

}  // namespace werkrug::core

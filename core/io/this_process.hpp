// Which program on which computer this is, to tell others who holds a lock.
#pragma once

#include <cstdint>
#include <string>

namespace werkrug::core {

std::int64_t process_id();
std::string host_name();  // empty when the system does not say

}  // namespace werkrug::core

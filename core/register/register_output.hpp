// Where nothing may be written that leaves a register.
#pragma once

#include <string>

namespace werkrug::core {

// Throws Error when a file that is to be written is the register itself or, by whatever name, a
// part of it that stands beside it: put in its place, it would destroy it. An empty `output` is no
// file.
void need_other_file(const std::string& register_path, const std::string& output);

}  // namespace werkrug::core

// Where in the program the user is, and which commands make sense there.
#pragma once

#include "app/gui/commands.hpp"

namespace werkrug::app {

enum class Situation {
    start,         // nothing is open
    locked,        // a register lies there, locked
    list,          // a register is open, its cases are listed
    case_in_list,  // a case of the register is in front
    case_file      // a case file is in front, without a register
};

// `writable`: the register can be written in.
bool makes_sense(Command command, Situation situation, bool writable);

}  // namespace werkrug::app

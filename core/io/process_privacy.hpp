// What keeps a case in the memory of this program: no core dump is written, other programs of the
// same user cannot look into it, and memory is overwritten when it is given back.
//
// A text of a case passes through many hands (files, fields, the window's toolkit), and none of
// them wipes what it frees. So all of it is wiped, in two ways: what C++ frees (every std::string)
// by the operators in process_privacy.cpp, and what C libraries free by glibc's M_PERTURB, which
// leaves their smallest blocks (up to a kilobyte) for a while. Keys have stronger protection of
// their own (secret_bytes.hpp). Not covered: the stack, copies that the display server holds, and
// swap space, which only an encrypted disk protects.
//
// Measured: it takes one per cent of the time for assessing a case on the command line and for the
// window's start, two per cent of that for a report.
#pragma once

namespace werkrug::core {

// To be called first in main(). A debugger that starts the program still can look into it; one that
// wants to join later cannot.
void keep_memory_private();

}  // namespace werkrug::core

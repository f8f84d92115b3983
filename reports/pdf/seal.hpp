// A seal: the SHA-256 of a whole file, written into the file itself. Shows that a file is not, byte
// by byte, what Werkrug made. It is no signature: whoever can compute it anew can forge it.
#pragma once

#include <string>
#include <string_view>

class QPDF;

namespace werkrug::reports::pdf {

// Puts an empty seal into a document that is being finished, and has its metadata already.
void add_empty_seal(QPDF& pdf);

// Fills the empty seal of a finished file.
void fill_seal(std::string& file);

enum class SealState { intact, broken, none };

// Counts to the end that the file had when it was sealed: a signature added later leaves it intact
// and is looked at by pdfsig. `none`: never sealed, such as a file protected by a password.
SealState check_seal(std::string_view file);

}  // namespace werkrug::reports::pdf

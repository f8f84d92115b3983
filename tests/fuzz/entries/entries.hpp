// What the fuzzer feeds: any bytes, which must either be refused with an Error or give something
// that holds together. A fault shows as a crash, a sanitizer's report, or an exception that is no
// Error.
#pragma once

#include <string_view>

namespace werkrug::tests {

// Reads a case, checks and assesses it, and writes it: what is read back must be the same case.
void try_case(std::string_view bytes);

// Reads an instrument; one that passes its checks must be able to assess a case.
void try_instrument(std::string_view bytes);

}  // namespace werkrug::tests

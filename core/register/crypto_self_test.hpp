// Does the encryption library on this computer compute what it should? Asked before any data is
// touched, with published examples.
#pragma once

namespace werkrug::core {

// Throws Error when one of the examples comes out differently.
void self_test_crypto();

}  // namespace werkrug::core

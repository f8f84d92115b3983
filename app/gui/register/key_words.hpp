// The key slots of a register in words. Knows no widgets.
#pragma once

#include "core/register/key_slots.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

// "Passphrase 2", counted from 1 among the passphrases, or "Recovery key".
std::string key_words(const std::vector<core::KeySlot>& slots, std::size_t place,
                      const core::Translator& tr);

}  // namespace werkrug::app

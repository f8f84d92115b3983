// The key slots of a register in words.
#include "app/gui/register/key_words.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::app;

TEST_CASE("passphrases are counted among themselves") {
    const core::Translator nl(Language::nl);
    std::vector<core::KeySlot> slots(3);
    slots[0] = {.number = 1, .kind = core::SlotKind::passphrase};
    slots[1] = {.number = 2, .kind = core::SlotKind::recovery};
    slots[2] = {.number = 7, .kind = core::SlotKind::passphrase};
    CHECK(key_words(slots, 0, nl) == "Wachtzin 1");
    CHECK(key_words(slots, 1, nl) == "Herstelsleutel");
    CHECK(key_words(slots, 2, nl) == "Wachtzin 2");
}

// The key slots of a register: its one random key, wrapped once for every passphrase and for the
// recovery key. Adding, removing or changing a slot leaves the data as they are.
#pragma once

#include "core/register/sealed_row.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// The cost of one guess of a passphrase (Argon2id).
struct StretchCost {
    std::uint64_t operations{};
    std::uint64_t memory_bytes{};

    bool operator==(const StretchCost&) const = default;
};

// The cost that takes about `seconds` on this computer. `measure` gives the seconds that a cost
// takes; it is asked once.
StretchCost tuned_cost(double seconds, const std::function<double(const StretchCost&)>& measure);
// Measures by stretching a text.
double seconds_of(const StretchCost& cost);
// About a second for one guess on this computer, measured anew with every call.
StretchCost usual_cost();

// What a register may ask for when it is opened; more would be an attack on this computer.
bool is_acceptable(const StretchCost& cost);

// A key of 32 bytes from a passphrase and a salt of 16 bytes. Throws Error when the memory that the
// cost asks for is not there.
SecretBytes stretch(std::string_view passphrase, std::string_view salt, const StretchCost& cost);

enum class SlotKind { passphrase = 1, recovery = 2 };

struct KeySlot {
    std::int64_t number{};
    SlotKind kind{};
    StretchCost cost{};
    std::string salt{};
    std::string sealed_key{};
    std::string checksum{};  // tells a damaged slot from a wrong passphrase
};

// Wraps the key of `seal`.
KeySlot new_slot(std::int64_t number, SlotKind kind, const SecretBytes& secret,
                 const StretchCost& cost, const Seal& seal);

bool is_intact(const KeySlot& slot);

// Nothing when the secret is not the one of this slot.
std::optional<SecretBytes> open_slot(const KeySlot& slot, const SecretBytes& secret,
                                     std::string_view register_id);

// One hash over all slots, in their order.
std::string digest_of(const std::vector<KeySlot>& slots);

}  // namespace werkrug::core

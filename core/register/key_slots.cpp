#include "core/register/key_slots.hpp"

#include "core/register/record.hpp"
#include "core/register/revision_chain.hpp"
#include "tables/error.hpp"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr std::uint64_t mebibyte = 1U << 20U;
constexpr std::uint64_t usual_memory = 256 * mebibyte;
constexpr std::uint64_t most_memory = 1024 * mebibyte;
constexpr std::uint64_t most_operations = 64;

std::string cost_fields(const KeySlot& slot) {
    return pack({number_field(slot.number), number_field(static_cast<std::int64_t>(slot.kind)),
                 number_field(static_cast<std::int64_t>(slot.cost.operations)),
                 number_field(static_cast<std::int64_t>(slot.cost.memory_bytes)), slot.salt});
}

std::string associated_data(const KeySlot& slot, std::string_view register_id) {
    return pack({"werkrug key slot", register_id, cost_fields(slot)});
}

std::string checksum_of(const KeySlot& slot) {
    return hash_of(pack({"werkrug slot checksum", cost_fields(slot), slot.sealed_key}));
}

}  // namespace

bool is_acceptable(const StretchCost& cost) {
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= most_operations &&
           cost.memory_bytes >= crypto_pwhash_MEMLIMIT_MIN && cost.memory_bytes <= most_memory;
}

StretchCost tuned_cost(double seconds, const std::function<double(const StretchCost&)>& measure) {
    const double once = measure({.operations = 1, .memory_bytes = usual_memory});
    const double passes = std::clamp(std::round(seconds / std::max(once, 1e-3)), 1.0,
                                     static_cast<double>(most_operations));
    return {.operations = static_cast<std::uint64_t>(passes), .memory_bytes = usual_memory};
}

double seconds_of(const StretchCost& cost) {
    const auto begin = std::chrono::steady_clock::now();
    stretch("a text to measure with", std::string(crypto_pwhash_SALTBYTES, 's'), cost);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

StretchCost usual_cost() {
    constexpr double a_second = 1;
    return tuned_cost(a_second, seconds_of);
}

SecretBytes stretch(std::string_view passphrase, std::string_view salt, const StretchCost& cost) {
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const bool good = salt.size() == crypto_pwhash_SALTBYTES && is_acceptable(cost) &&
                      crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                                    reinterpret_cast<const unsigned char*>(salt.data()),
                                    cost.operations, static_cast<std::size_t>(cost.memory_bytes),
                                    crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (good) return key;
    throw Error({}, msg("The key cannot be computed: there is not enough memory."),
                msg("Close other programs and try again. The register was not touched."));
}

KeySlot new_slot(std::int64_t number, SlotKind kind, const SecretBytes& secret,
                 const StretchCost& cost, const Seal& seal) {
    KeySlot slot{.number = number,
                 .kind = kind,
                 .cost = cost,
                 .salt = random_bytes(crypto_pwhash_SALTBYTES, seal.environment)};
    slot.sealed_key = core::seal(seal.key.view(), associated_data(slot, seal.register_id),
                                 stretch(secret.view(), slot.salt, cost), seal.environment);
    slot.checksum = checksum_of(slot);
    return slot;
}

bool is_intact(const KeySlot& slot) {
    return slot.checksum == checksum_of(slot) && is_acceptable(slot.cost) &&
           slot.salt.size() == crypto_pwhash_SALTBYTES;
}

std::optional<SecretBytes> open_slot(const KeySlot& slot, const SecretBytes& secret,
                                     std::string_view register_id) {
    return open_sealed_key(slot.sealed_key, associated_data(slot, register_id),
                           stretch(secret.view(), slot.salt, slot.cost));
}

std::string digest_of(const std::vector<KeySlot>& slots) {
    std::string all;
    for (const auto& slot : slots) all += checksum_of(slot);
    return hash_of(pack({"werkrug slots", all}));
}

}  // namespace werkrug::core

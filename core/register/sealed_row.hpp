// Sealing: XChaCha20-Poly1305 with a random nonce before the ciphertext. The associated data says
// what a row is and where it belongs; a row that was changed, or moved to another place, does not
// open.
#pragma once

#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// What all sealing in one register needs.
struct Seal {
    std::string register_id{};
    SecretBytes key;  // the register's
    Environment environment{};
};

SecretBytes random_key(const Environment& environment);

std::string seal(std::string_view plain, std::string_view associated, const SecretBytes& key,
                 const Environment& environment);

// Nothing when the row is not exactly what was sealed, with this key and this associated data.
std::optional<std::string> open_sealed(std::string_view sealed, std::string_view associated,
                                       const SecretBytes& key);

// The same for a sealed key, which never passes through ordinary memory. The second form opens into
// a key that is there already, for many keys one after the other.
std::optional<SecretBytes> open_sealed_key(std::string_view sealed, std::string_view associated,
                                           const SecretBytes& key);
bool open_sealed_key(std::string_view sealed, std::string_view associated, const SecretBytes& key,
                     SecretBytes& into);

// Bytes that nobody can guess, for ids and salts.
std::string random_bytes(std::size_t count, const Environment& environment);

}  // namespace werkrug::core

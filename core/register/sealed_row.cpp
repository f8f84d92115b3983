#include "core/register/sealed_row.hpp"

#include <sodium.h>

#include <stdexcept>

namespace werkrug::core {

namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t key_bytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

void need_key(const SecretBytes& key) {
    if (key.size() != key_bytes) throw std::logic_error("a key of the wrong length");
}

// `plain` has room for the sealed text without nonce and tag.
bool decrypt(std::string_view sealed, std::string_view associated, const SecretBytes& key,
             unsigned char* plain) {
    need_key(key);
    const auto nonce = sealed.substr(0, nonce_bytes);
    const auto cipher = sealed.substr(nonce_bytes);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, bytes_of(cipher), cipher.size(), bytes_of(associated),
               associated.size(), bytes_of(nonce), key.data()) == 0;
}

}  // namespace

SecretBytes random_key(const Environment& environment) {
    SecretBytes key(key_bytes);
    environment.fill_random(key.data(), key.size());
    return key;
}

std::string random_bytes(std::size_t count, const Environment& environment) {
    std::string bytes(count, '\0');
    environment.fill_random(reinterpret_cast<unsigned char*>(bytes.data()), count);
    return bytes;
}

std::string seal(std::string_view plain, std::string_view associated, const SecretBytes& key,
                 const Environment& environment) {
    need_key(key);
    std::string sealed = random_bytes(nonce_bytes, environment);
    sealed.resize(nonce_bytes + plain.size() + tag_bytes);
    auto* bytes = reinterpret_cast<unsigned char*>(sealed.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonce_bytes, nullptr, bytes_of(plain),
                                               plain.size(), bytes_of(associated),
                                               associated.size(), nullptr, bytes, key.data());
    return sealed;
}

std::optional<std::string> open_sealed(std::string_view sealed, std::string_view associated,
                                       const SecretBytes& key) {
    if (sealed.size() < nonce_bytes + tag_bytes) return std::nullopt;
    std::string plain(sealed.size() - nonce_bytes - tag_bytes, '\0');
    if (!decrypt(sealed, associated, key, reinterpret_cast<unsigned char*>(plain.data())))
        return std::nullopt;
    return plain;
}

bool open_sealed_key(std::string_view sealed, std::string_view associated, const SecretBytes& key,
                     SecretBytes& into) {
    need_key(into);
    return sealed.size() == nonce_bytes + key_bytes + tag_bytes &&
           decrypt(sealed, associated, key, into.data());
}

std::optional<SecretBytes> open_sealed_key(std::string_view sealed, std::string_view associated,
                                           const SecretBytes& key) {
    SecretBytes plain(key_bytes);
    if (!open_sealed_key(sealed, associated, key, plain)) return std::nullopt;
    return plain;
}

}  // namespace werkrug::core

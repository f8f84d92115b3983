#include "core/io/sha256.hpp"

#include "tables/error.hpp"

#include <sodium.h>

#include <array>
#include <fstream>

namespace werkrug::core {

namespace {

using Hash = std::array<unsigned char, crypto_hash_sha256_BYTES>;

std::string hex_of(const Hash& hash) {
    std::string hex(2 * hash.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();  // sodium's terminating zero
    return hex;
}

const unsigned char* bytes_of(const char* text) {
    return reinterpret_cast<const unsigned char*>(text);
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
    Hash hash{};
    crypto_hash_sha256(hash.data(), bytes_of(bytes.data()), bytes.size());
    return hex_of(hash);
}

std::string sha256_hex_of_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::string block(1U << 16U, '\0');
    while (file) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        crypto_hash_sha256_update(&state, bytes_of(block.data()),
                                  static_cast<std::size_t>(file.gcount()));
    }
    if (!file.eof())
        throw Error(path, msg("The file cannot be read."),
                    msg("Nothing was changed. Check the name of the file and your rights."));
    Hash hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return hex_of(hash);
}

}  // namespace werkrug::core

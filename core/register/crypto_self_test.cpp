#include "core/register/crypto_self_test.hpp"

#include "core/register/environment.hpp"
#include "core/register/key_slots.hpp"
#include "core/register/sealed_row.hpp"
#include "tables/error.hpp"

#include <sodium.h>

#include <array>
#include <string>
#include <string_view>

namespace werkrug::core {

namespace {

std::string from_hex(std::string_view hex) {
    std::string bytes(hex.size() / 2, '\0');
    std::size_t length = 0;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), hex.data(),
                   hex.size(), nullptr, &length, nullptr);
    bytes.resize(length);
    return bytes;
}

// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
bool sealing_works() {
    constexpr std::string_view plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        "future, sunscreen would be it.";
    const auto key = SecretBytes::copy_of(
        from_hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const auto associated = from_hex("50515253c0c1c2c3c4c5c6c7");
    auto sealed = from_hex(
        "404142434445464748494a4b4c4d4e4f5051525354555657"
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
        "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
        "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52e"
        "c0875924c1c7987947deafd8780acf49");
    if (open_sealed(sealed, associated, key) != plain) return false;
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    return !open_sealed(sealed, associated, key);
}

// RFC 7693, appendix A.
bool hashing_works() {
    std::array<unsigned char, crypto_generichash_BYTES_MAX> hash{};
    constexpr std::string_view text = "abc";
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr,
                       0);
    return std::string(hash.begin(), hash.end()) ==
           from_hex(
               "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
               "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}

// By the reference program of Argon2: argon2 somesaltsomesalt -id -t 1 -k 8 -p 1 -l 32 -r
bool stretching_works() {
    const auto key = stretch("password", "somesaltsomesalt",
                             {.operations = 1, .memory_bytes = crypto_pwhash_MEMLIMIT_MIN});
    return key.view() ==
           from_hex("05b6ca8f8038b683887ad4916533858b49cb52040126c134f4c6e9d8711b8c09");
}

}  // namespace

void self_test_crypto() {
    if (sodium_init() >= 0 && sealing_works() && hashing_works() && stretching_works()) return;
    throw Error({}, msg("The encryption library of this computer fails its self-test."),
                msg("No register was touched. Do not use Werkrug on this computer until libsodium "
                    "has been installed anew."));
}

}  // namespace werkrug::core

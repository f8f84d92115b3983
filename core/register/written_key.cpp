#include "core/register/written_key.hpp"

#include <cctype>

namespace werkrug::core {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view unmistakable = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t random_characters = 34;
constexpr std::size_t group = 5;

char read_character(char typed) {
    const auto capital = static_cast<char>(std::toupper(static_cast<unsigned char>(typed)));
    if (capital == 'O') return '0';
    if (capital == 'I' || capital == 'L') return '1';
    return capital;
}

// The check character may be one of those that are mistaken for others: compared as read.
bool ends_in_its_check(std::string_view key) {
    const auto body = key.substr(0, random_characters);
    for (const char c : body)
        if (unmistakable.find(c) == std::string_view::npos) return false;
    return check_character(body) == key.back();
}

}  // namespace

char check_character(std::string_view text) {
    constexpr std::size_t modulus = alphabet.size();
    std::size_t product = modulus;
    for (const char c : text) {
        std::size_t sum = (product + alphabet.find(c)) % modulus;
        if (sum == 0) sum = modulus;
        product = sum * 2 % (modulus + 1);
    }
    return alphabet.at((modulus + 1 - product) % modulus);
}

std::string new_written_key(const Environment& environment) {
    std::string key;
    // A check character that is read as another one would let typing errors pass: draw again.
    while (key.size() < random_characters ||
           unmistakable.find(check_character(key)) == std::string_view::npos) {
        if (key.size() == random_characters) key.clear();
        unsigned char byte = 0;
        environment.fill_random(&byte, 1);
        key += unmistakable.at(byte % unmistakable.size());  // 256 is a multiple of the 32 kinds
    }
    key += check_character(key);
    for (std::size_t place = key.size() - group; place > 0; place -= group)
        key.insert(place, 1, '-');
    return key;
}

std::optional<SecretBytes> read_written_key(std::string_view typed) {
    SecretBytes key(typed.size());
    std::size_t length = 0;
    for (const char c : typed) {
        const bool separates = c == '-' || std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!separates) key.data()[length++] = static_cast<unsigned char>(read_character(c));
    }
    key.shorten(length);
    if (length != random_characters + 1 || !ends_in_its_check(key.view())) return std::nullopt;
    return key;
}

SecretBytes in_groups(const SecretBytes& key) {
    SecretBytes grouped(key.size() + (key.size() - 1) / group);
    std::size_t place = 0;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (i > 0 && i % group == 0) grouped.data()[place++] = '-';
        grouped.data()[place++] = key.data()[i];
    }
    return grouped;
}

}  // namespace werkrug::core

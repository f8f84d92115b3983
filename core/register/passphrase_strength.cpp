#include "core/register/passphrase_strength.hpp"

#include "core/register/secret_bytes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>
#include <zxcvbn.h>

namespace werkrug::core {

namespace {

constexpr std::size_t longest_looked_at = 64;
constexpr double log10_of_common_words = 4;  // the words that people think of: ten thousand
constexpr std::size_t letters_of_a_word = 12;
constexpr double log10_of_repeating = std::numbers::ln2 / std::numbers::ln10;  // or not: two ways

constexpr double good_from = 13;
constexpr double weak_from = 10;
constexpr double strong_from = 15;

// What a doctor or a guesser of doctors' passphrases thinks of first; the last entry ends the list.
constexpr std::array<const char*, 21> own_words{
    "werkrug",    "register",      "bedrijfsarts",  "bedrijfsgeneeskunde",
    "arbo",       "arboarts",      "dokter",        "verzekeringsarts",
    "werknemer",  "werkgever",     "beroepsziekte", "arbeidsongeschiktheid",
    "rug",        "rugpijn",       "rugklachten",   "casus",
    "wachtwoord", "wachtwoordzin", "wachtzin",      "welkom",
    nullptr};

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
    const bool beyond_ascii = (static_cast<unsigned char>(c) & 0x80U) != 0;
    return is_capital(c) || (c >= 'a' && c <= 'z') || beyond_ascii;
}

// Written between words as a matter of course.
bool is_blank(std::string_view piece) {
    return piece.find_first_not_of(" -_.") == std::string_view::npos;
}

// A word ends before a capital, unless it is all in capitals.
bool continues(std::string_view piece, char next) {
    if (is_letter(piece.front()) != is_letter(next)) return false;
    return !is_capital(next) || std::all_of(piece.begin(), piece.end(), is_capital);
}

std::vector<std::string_view> pieces_of(std::string_view text) {
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && continues(text.substr(0, length), text[length])) ++length;
        pieces.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return pieces;
}

double by_library(std::string_view text) {
    SecretBytes terminated(text.size() + 1);
    std::memcpy(terminated.data(), text.data(), text.size());
    auto words = own_words;
    const double bits =
        ZxcvbnMatch(reinterpret_cast<const char*>(terminated.data()), words.data(), nullptr);
    return std::max(0.0, bits * std::numbers::ln2 / std::numbers::ln10);
}

double by_words(std::string_view letters) {
    const auto words = (letters.size() + letters_of_a_word - 1) / letters_of_a_word;
    return log10_of_common_words * static_cast<double>(words);
}

double of_piece(std::string_view piece) {
    if (is_blank(piece)) return 0;
    const double known = by_library(piece);
    return is_letter(piece.front()) ? std::min(known, by_words(piece)) : known;
}

// As a guesser would find it who puts words, numbers and signs one after the other.
double by_pieces(std::string_view text) {
    const auto pieces = pieces_of(text);
    double sum = 0;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        const bool repeats = std::find(pieces.begin(), piece, *piece) != piece;
        sum += repeats ? std::min(log10_of_repeating, of_piece(*piece)) : of_piece(*piece);
    }
    return sum;
}

Strength grade_of(double guesses_log10) {
    if (guesses_log10 < weak_from) return Strength::too_weak;
    if (guesses_log10 < good_from) return Strength::weak;
    return guesses_log10 < strong_from ? Strength::good : Strength::strong;
}

}  // namespace

PassphraseStrength strength_of(std::string_view passphrase) {
    const auto looked_at = passphrase.substr(0, longest_looked_at);
    const double guesses = std::min(by_library(looked_at), by_pieces(looked_at));
    return {.guesses_log10 = guesses, .grade = grade_of(guesses)};
}

void need_strong_passphrase(std::string_view passphrase) {
    if (strength_of(passphrase).grade != Strength::too_weak) return;
    throw Error({}, msg("The passphrase is too easy to guess."),
                msg("Nothing was changed. Take four or more words that have nothing to do with "
                    "each other or with you."));
}

std::string strength_words(Strength strength, const Translator& tr) {
    switch (strength) {
        case Strength::too_weak:
            return tr.tr("too weak");
        case Strength::weak:
            return tr.tr("weak");
        case Strength::good:
            return tr.tr("good");
        case Strength::strong:
            return tr.tr("strong");
    }
    return {};
}

}  // namespace werkrug::core

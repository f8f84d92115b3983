// How hard a passphrase is to guess, in four grades. Estimated by zxcvbn (common words and names,
// keyboard patterns, dates, repetition), which knows English and no Dutch; so no run of letters
// counts for more than the words that it may be made of, whatever the language. That is hard on
// random letters without digits, and right for everything that a person thinks up.
//
// Where the grades begin: a guess costs the doctor's computer a second (Argon2id, key_slots.hpp),
// in which about a gigabyte passes through its memory. The best graphics cards move a terabyte, so
// a machine built for guessing is taken to make 1,000 guesses a second. Then
//
//   10^10 guesses  take one machine four months, a thousand machines three hours;
//   10^13          take a thousand machines four months;
//   10^15          take a thousand machines thirty years; four words drawn by dice from a list of
//                  7,776 need a little more (3.7 x 10^15).
#pragma once

#include "core/text/translator.hpp"

#include <string>
#include <string_view>

namespace werkrug::core {

// Below 10^10 guesses (refused for a register), 10^13, 10^15, and above.
enum class Strength { too_weak, weak, good, strong };

struct PassphraseStrength {
    double guesses_log10{};  // 0 or more
    Strength grade{};
};

// Looks at the first 64 bytes only, for the sake of time (about a millisecond): what comes after
// them can only make it harder.
PassphraseStrength strength_of(std::string_view passphrase);

// Throws Error with a hint when it is too weak for a register.
void need_strong_passphrase(std::string_view passphrase);

std::string strength_words(Strength strength, const Translator& tr);

}  // namespace werkrug::core

// How hard passphrases are to guess: what people think up is weak in Dutch too, what dice and
// programs draw is not.
#include "core/register/passphrase_strength.hpp"

#include "core/register/recovery_key.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cmath>

using namespace werkrug;
using core::Strength;

namespace {

Strength grade_of(std::string_view passphrase) {
    return core::strength_of(passphrase).grade;
}

double guesses(std::string_view passphrase) {
    return core::strength_of(passphrase).guesses_log10;
}

}  // namespace

TEST_CASE("what a person thinks up in a moment is too weak", "[register]") {
    const std::string very_long(89, 'a');
    for (const char* passphrase :
         {"", " ", "1234567890", "password", "qwertyuiop123456", "Tr0ub4dour&3", "correct horse",
          "Welkom2024!", "bedrijfsarts", "Bedrijfsgeneeskundige1", "werkrug register 2026",
          "verzekeringsarts", "anna 03-02-1961", "fiets fiets fiets fiets",
          "rugklachten werknemer arbeidsongeschiktheid", very_long.c_str()}) {
        INFO(passphrase);
        CHECK(grade_of(passphrase) == Strength::too_weak);
        CHECK_THROWS_AS(core::need_strong_passphrase(passphrase), Error);
    }
}

TEST_CASE("each word more makes a passphrase stronger, in English and in Dutch", "[register]") {
    // Words drawn by dice. One word of a list of 7,776 is worth 3.9 on this scale: two words 7.8,
    // three 11.7, four 15.6, as the grades have it.
    CHECK(grade_of("kurk tempel") == Strength::too_weak);
    CHECK(grade_of("kurk tempel azijn") == Strength::weak);
    CHECK(grade_of("kurk tempel azijn ladder") == Strength::strong);
    CHECK(grade_of("gravel moonlit") == Strength::too_weak);
    CHECK(grade_of("gravel moonlit ostrich") == Strength::weak);
    CHECK(grade_of("gravel moonlit ostrich siphon") == Strength::strong);
    for (const char* written : {"kurk-tempel-azijn-ladder", "KurkTempelAzijnLadder",
                                "KURK TEMPEL AZIJN LADDER", "kurk_tempel_azijn_ladder"}) {
        INFO(written);
        CHECK(guesses(written) >= guesses("kurk tempel azijn ladder") - 1);
        CHECK_NOTHROW(core::need_strong_passphrase(written));
    }
}

TEST_CASE("saying a word again adds next to nothing", "[register]") {
    CHECK(guesses("kurk kurk kurk") < guesses("kurk") + 1);
    CHECK(guesses("kurk tempel kurk tempel") < guesses("kurk tempel") + 1);
}

TEST_CASE("what a program draws at random is strong", "[register]") {
    // 16 characters of 64 kinds: 96 bits.
    CHECK(grade_of("gT5xKq2pLw9Z.7rB") == Strength::strong);
    for (int i = 0; i < 20; ++i)
        CHECK(grade_of(core::new_recovery_key(core::system_environment())) == Strength::strong);
}

TEST_CASE("a passphrase of any length and any bytes is graded at once", "[register]") {
    std::string bytes;
    for (int i = 0; i < 1'000'000; ++i) bytes += static_cast<char>(i % 251 * 31);
    for (const auto& passphrase : {bytes, std::string(1'000'000, 'a'), std::string(64, '\0'),
                                   std::string("ab\0cd", 5), std::string(1'000'000, '\xC3')}) {
        const auto begin = std::chrono::steady_clock::now();
        const double found = guesses(passphrase);
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
        CHECK(std::isfinite(found));
        CHECK(found >= 0);
    }
    const std::string strong = "kurk tempel azijn ladder gevel snoek wimpel drempel karaf melodie";
    CHECK(guesses(strong) == guesses(strong.substr(0, 64)));
}

TEST_CASE("the grades have words in both languages", "[register]") {
    CHECK(core::strength_words(Strength::too_weak, core::Translator(Language::nl)) == "te zwak");
    CHECK(core::strength_words(Strength::strong, core::Translator(Language::en)) == "strong");
}

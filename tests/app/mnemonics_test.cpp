// Letters for Alt: each once in its context.
#include "app/gui/mnemonics.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::app;

TEST_CASE("Each label takes a letter that is free") {
    MnemonicSet letters("bt");
    CHECK(letters.assign("Naam") == "&Naam");
    CHECK(letters.assign("Nummer") == "N&ummer");
    CHECK(letters.assign("Bijzonder onderwerp") == "Bijzonder &onderwerp");
    CHECK(letters.assign("N&u") == "Nu");
    CHECK(letters.assign("Vol&gende") == "Vol&gende");
}

TEST_CASE("A label whose letters are all taken has no mark") {
    MnemonicSet letters("abc");
    CHECK(letters.assign("Abc") == "Abc");
    CHECK(letters.assign("ë 1") == "ë 1");
}

TEST_CASE("Ampersands in data are no marks") {
    CHECK(as_label("Smit & Zn") == "Smit && Zn");
    CHECK(without_mnemonic("Smit && &Zn") == "Smit & Zn");
    CHECK(MnemonicSet("s").assign("S && Z") == "S && &Z");
}

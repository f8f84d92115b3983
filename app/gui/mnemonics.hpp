// The letters that work with Alt in one context (a page with the menu bar above it): each at most
// once, chosen anew for every language. Knows no widgets.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace werkrug::app {

class MnemonicSet {
  public:
    // Letters that are taken from the start: those of the menus.
    explicit MnemonicSet(std::string_view reserved = {});

    // The label with an "&" before a letter that no other label has: the marked one when it is
    // free, else the first letter of a word, else any letter. Without a mark when none is free.
    std::string assign(std::string_view label);

  private:
    std::set<char> taken_{};
};

// "Save &as…" -> "Save as…"; "&&" is one ampersand.
std::string without_mnemonic(std::string_view label);

// A text from data as a label: its ampersands are no marks.
std::string as_label(std::string_view text);

}  // namespace werkrug::app

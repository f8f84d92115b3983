// Words in the language asked for. One object per language, as many as needed in one process; no
// global locale is touched. Texts come from the gettext catalogues (*/po/nl.po) in the binary.
#pragma once

#include "core/date.hpp"
#include "tables/error.hpp"
#include "tables/language.hpp"

#include <initializer_list>
#include <locale>
#include <string>
#include <string_view>

namespace werkrug::core {

using werkrug::msg;  // core::msg("…") for the rooms above

class Translator {
  public:
    explicit Translator(Language language);

    Language language() const { return language_; }

    // The translation of an English msgid with its placeholders {0}, {1} … filled. A msgid without
    // a translation stays English (a test sees to it that there is none).
    std::string tr(const char* msgid, const std::vector<std::string>& values = {}) const;
    std::string text(const Message& message) const;

    // ---- values in the manner of the language
    std::string number(double value, int decimals) const;  // nl "1.234,5", en "1,234.5"
    std::string plain(double value) const;  // as few digits as needed: nl "2,5", en "2.5"
    std::string percent(double percent, int decimals = 1) const;  // "48,9 %" / "48.9%"
    std::string date(Date date) const;        // "16 maart 2026" / "16 March 2026"
    std::string short_date(Date date) const;  // "16-03-2026" / "16 Mar 2026"

  private:
    Language language_;
    std::locale locale_;
};

// "nl" | "en"; nothing otherwise.
std::optional<Language> language_from(std::string_view code);
// Dutch for a Dutch locale name ("nl", "nl_NL.UTF-8", "nl_BE"), else English.
Language language_of_locale(std::string_view locale_name);

// "FILE:LINE:COLUMN: PATH: WHAT (HINT)" in the translator's language.
std::string problem_line(const Problem& problem, std::string_view file, const Translator& tr);

}  // namespace werkrug::core

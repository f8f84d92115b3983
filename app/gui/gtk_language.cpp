#include "app/gui/gtk_language.hpp"

#include "core/text/translator.hpp"

#include <array>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <gtk/gtk.h>
#include <string>

namespace werkrug::app {

namespace {

// gettext gives no translation at all in these two.
bool is_untranslatable(const char* locale) {
    return locale == nullptr || std::strcmp(locale, "C") == 0 || std::strcmp(locale, "POSIX") == 0;
}

void set_category(int category) {
    if (is_untranslatable(std::setlocale(category, ""))) std::setlocale(category, "C.UTF-8");
}

}  // namespace

Language prepare_locale() {
    gtk_disable_setlocale();
    set_category(LC_CTYPE);
    set_category(LC_MESSAGES);
    for (const char* name : std::array{"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return core::language_of_locale(value);
    }
    return Language::en;
}

void show_toolkit_texts_in(Language language) {
    setenv("LANGUAGE", language == Language::nl ? "nl" : "en", 1);
    // Setting the category again makes gettext forget the translations it remembers.
    const std::string current = std::setlocale(LC_MESSAGES, nullptr);
    std::setlocale(LC_MESSAGES, "C");
    std::setlocale(LC_MESSAGES, current.c_str());
}

}  // namespace werkrug::app

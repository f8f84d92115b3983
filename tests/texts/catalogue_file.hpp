// A gettext catalogue (.po, .pot) as its entries: enough of the format to compare catalogues.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

struct CatalogueEntry {
    std::string place{};  // where it is used: "core/date.cpp:12", when the file says so
    std::string msgid{};
    std::string msgstr{};
    bool fuzzy{false};
    bool obsolete{false};
};

// The entries without the header. Throws std::runtime_error for what we do not use: contexts and
// plural forms.
std::vector<CatalogueEntry> read_catalogue(std::string_view text);

// The placeholders {0}, {1}, … of a text, sorted.
std::vector<std::string> placeholders_of(std::string_view text);

}  // namespace werkrug::tests

#include "core/text/catalogue.hpp"

#include "tables/embedded.hpp"

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>

#include <stdexcept>
#include <vector>

namespace werkrug::core {

namespace {

namespace gettext = boost::locale::gnu_gettext;

// Boost asks for ".../nl/LC_MESSAGES/werkrug.mo" and variants; we have one file, for Dutch.
std::vector<char> read_catalogue(const std::string& file_name, const std::string& /*encoding*/) {
    if (file_name.find("/nl/") == std::string::npos) return {};
    const auto bytes = embedded::catalogues().front().text();
    return {bytes.begin(), bytes.end()};
}

std::locale load_dutch() {
    gettext::messages_info info;
    info.language = "nl";
    info.encoding = "UTF-8";
    info.paths.emplace_back("");
    info.domains.emplace_back("werkrug");
    info.callback = read_catalogue;
    auto* facet = gettext::create_messages_facet<char>(info);
    if (facet == nullptr) throw std::logic_error("the Dutch catalogue is missing from the program");
    return {std::locale::classic(), facet};  // the locale owns it
}

}  // namespace

std::locale catalogue_locale(Language language) {
    static const std::locale dutch = load_dutch();  // immutable: shared by all translators
    return language == Language::nl ? dutch : std::locale::classic();
}

std::string translation(const char* msgid, const std::locale& locale) {
    if (*msgid == '\0') return {};
    // Not by boost::locale::translate: of a msgid without a translation it drops every character
    // that is not ASCII, and English has none.
    using Catalogue = boost::locale::message_format<char>;
    if (!std::has_facet<Catalogue>(locale)) return msgid;
    const char* translated = std::use_facet<Catalogue>(locale).get(0, nullptr, msgid);
    return translated == nullptr ? msgid : translated;
}

}  // namespace werkrug::core

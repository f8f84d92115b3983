// Every text of the program has one complete Dutch translation.
#include "tests/architecture/cpp_text.hpp"
#include "tests/architecture/sources.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"
#include "tests/texts/catalogue_file.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>

using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

// The texts in the C++ sources, as xgettext finds them by the two functions that take a msgid.
std::vector<CatalogueEntry> texts_of_sources() {
    const auto pot = scratch_dir("texts") / "werkrug.pot";
    std::vector<std::string> command{"xgettext",
                                     "--language=C++",
                                     "--from-code=UTF-8",
                                     "--keyword",
                                     "--keyword=tr",
                                     "--keyword=msg",
                                     "--directory=" + source_dir().string(),
                                     "--output=" + pot.string()};
    for (const auto& source : room_sources()) command.push_back(source.path);
    const auto finished = run(command);
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    return read_catalogue(read_bytes(pot));
}

std::vector<fs::path> dutch_files() {
    std::vector<fs::path> files;
    for (const char* room : {"tables", "core", "reports", "app"}) {
        const auto file = source_dir() / room / "po" / "nl.po";
        if (fs::exists(file)) files.push_back(file);
    }
    return files;
}

std::string below_source(const fs::path& file) {
    return fs::relative(file, source_dir()).generic_string();
}

std::multimap<std::string, CatalogueEntry> all_dutch() {
    std::multimap<std::string, CatalogueEntry> dutch;
    for (const auto& file : dutch_files()) {
        for (auto entry : read_catalogue(read_bytes(file))) {
            entry.place = below_source(file);
            dutch.emplace(entry.msgid, entry);
        }
    }
    return dutch;
}

// Texts that xgettext would not find: a Message made by hand, a choice between two texts as msgid.
std::vector<std::string> hidden_texts(std::string_view source) {
    static const std::regex pattern{
        R"re(\bMessage *\{ *"|\b(tr|msg)\( *[^"(),;]+\?[^,;]*"|\b(tr|msg)\( *std::string)re"};
    const std::string code = without_comments_and_strings(source);
    std::vector<std::string> found;
    for (std::sregex_iterator i{code.begin(), code.end(), pattern}, end; i != end; ++i) {
        found.push_back(i->str());
    }
    return found;
}

}  // namespace

TEST_CASE("a catalogue is read as gettext writes it") {
    const auto entries = read_catalogue(
        "msgid \"\"\nmsgstr \"Language: nl\\n\"\n\n#: core/a.cpp:1\n#, fuzzy\nmsgid \"\"\n\"Two "
        "\"\n"
        "\"\\\"lines\\\"\"\nmsgstr \"Twee\"\n\nmsgid \"None\"\nmsgstr \"\"\n\n#~ msgid \"Old\"\n"
        "#~ msgstr \"Oud\"\n");
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].msgid == "Two \"lines\"");
    CHECK(entries[0].msgstr == "Twee");
    CHECK(entries[0].fuzzy);
    CHECK(entries[0].place == "core/a.cpp:1");
    CHECK(entries[1].msgid == "None");
    CHECK(entries[1].msgstr.empty());
    CHECK_FALSE(entries[1].fuzzy);
    CHECK(entries[2].obsolete);
    CHECK(placeholders_of("{1} of {0} and {1}, {x}") == std::vector<std::string>{"{0}", "{1}"});
}

TEST_CASE("texts that xgettext does not see are found") {
    CHECK(hidden_texts("throw Error(file, Message{\"Too large\"});").size() == 1);
    CHECK(hidden_texts("label(tr.tr(open ? \"Open\" : \"Closed\"));").size() == 1);
    CHECK(hidden_texts("label(open ? tr.tr(\"Open\") : tr.tr(\"Closed\", {a ? b : c}));").empty());
    CHECK(hidden_texts("return text.empty() ? Message{} : msg(\"Known: {0}\", {names});").empty());
}

TEST_CASE("every msgid in the sources is visible to xgettext") {
    for (const auto& source : room_sources()) {
        for (const auto& text : hidden_texts(source.text)) FAIL_CHECK(source.path << ": " << text);
    }
}

TEST_CASE("every text has a Dutch translation") {
    const auto texts = texts_of_sources();
    const auto dutch = all_dutch();
    REQUIRE_FALSE(texts.empty());
    for (const auto& text : texts) {
        const auto found = dutch.find(text.msgid);
        if (found == dutch.end()) FAIL_CHECK(text.place << ": no Dutch for: " << text.msgid);
    }
}

TEST_CASE("every Dutch text is finished and says the same values") {
    for (const auto& [msgid, entry] : all_dutch()) {
        INFO(entry.place << ": " << msgid);
        CHECK_FALSE(entry.msgstr.empty());
        CHECK_FALSE(entry.fuzzy);
        CHECK_FALSE(entry.obsolete);
        CHECK(placeholders_of(entry.msgid) == placeholders_of(entry.msgstr));
    }
}

TEST_CASE("no Dutch text is left over or says it in two ways") {
    std::set<std::string> used;
    for (const auto& text : texts_of_sources()) used.insert(text.msgid);
    std::map<std::string, std::string> said;
    for (const auto& [msgid, entry] : all_dutch()) {
        INFO(entry.place << ": " << msgid);
        CHECK(used.contains(msgid));
        CHECK(said.emplace(msgid, entry.msgstr).first->second == entry.msgstr);
    }
}

TEST_CASE("gettext accepts every Dutch catalogue") {
    for (const auto& file : dutch_files()) {
        const auto finished = run({"msgfmt", "--check", "--check-accelerators=&",
                                   "--output-file=/dev/null", file.string()});
        INFO(below_source(file) << ": " << finished.err);
        CHECK(finished.exit_code == 0);
    }
}

// No name of a type is defined by two headers in one namespace: the linker would take the one for
// the other without a word, and code for the one would run on the other.
#include "tests/architecture/sources.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <sstream>

using namespace werkrug::tests;

namespace {

// The window and the command line are two programs, which are never linked together.
std::string program_of(const std::string& path) {
    return path.starts_with("app/cli/") ? "command line: " : std::string();
}

// Types by their whole name, each with the headers that define it. Only what stands at the
// beginning of a line: members of a type are its own.
std::map<std::string, std::vector<std::string>> definitions(const std::vector<SourceFile>& files) {
    static const std::regex within(R"(namespace ([\w:]+) \{)");
    static const std::regex type(R"((?:struct|class|enum class) (\w+)[^;()]*\{.*)");
    std::map<std::string, std::vector<std::string>> found;
    for (const auto& file : files) {
        if (!file.path.ends_with(".hpp")) continue;
        std::istringstream lines(file.text);
        std::string space;
        for (std::string line; std::getline(lines, line);) {
            std::smatch match;
            if (std::regex_match(line, match, within)) space = match[1];
            if (std::regex_match(line, match, type))
                found[program_of(file.path) + space + "::" + match[1].str()].push_back(file.path);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("a type that two headers define is found", "[architecture]") {
    const auto found = definitions(
        {{"core/a.hpp", "namespace w::core {\nstruct Mark {\n    struct Inner {};\n};\n}\n"},
         {"core/b.hpp", "namespace w::core {\nclass Other;\nclass Mark : public Base {\n};\n}\n"},
         {"app/c.hpp", "namespace w::app {\nstruct Mark {};\n}\n"}});
    CHECK(found.at("w::core::Mark").size() == 2);
    CHECK(found.at("w::app::Mark").size() == 1);
    CHECK(found.count("w::core::Inner") == 0);
    CHECK(found.count("w::core::Other") == 0);
}

TEST_CASE("every type is defined once", "[architecture]") {
    const auto found = definitions(room_sources());
    REQUIRE_FALSE(found.empty());
    for (const auto& [name, headers] : found) {
        INFO(name << " in " << headers.front() << " and " << headers.back());
        CHECK(headers.size() == 1);
    }
}

#include "tests/reports/rendered.hpp"

#include "reports/insurer_report.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <cctype>
#include <regex>
#include <sstream>

namespace werkrug::tests {

namespace {

bool is_blank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

std::string with_single_blanks(const std::string& text) {
    std::string joined;
    for (const char c : text) {
        if (!is_blank(c))
            joined += c;
        else if (!joined.empty() && joined.back() != ' ')
            joined += ' ';
    }
    return joined;
}

}  // namespace

core::InsurerFacts insurer_facts(const core::Case& facts) {
    const FiledCase filed(facts);
    const auto disclosure = core::disclose_to_insurer(filed.file());
    INFO(to_english(disclosure.refusal));
    REQUIRE(disclosure.facts);
    return *disclosure.facts;
}

std::string render(const core::Case& facts, Language language) {
    return reports::render_insurer_report(
        insurer_facts(facts), *tables::find_shipped_instrument(facts.instrument), language);
}

RenderedReport::RenderedReport(const core::Case& facts, Language language, const std::string& test)
    : RenderedReport(render(facts, language), test) {}

RenderedReport::RenderedReport(const std::string& bytes, const std::string& test)
    : file_(scratch_dir("reports-" + test) / "report.pdf") {
    write_bytes(file_, bytes);
}

std::string RenderedReport::output_of(std::vector<std::string> command) const {
    for (auto& word : command)
        if (word == "FILE") word = file_.string();
    const auto finished = run(command);
    INFO(command.front() << ": " << finished.err);
    CHECK(finished.err.empty());
    CHECK(finished.exit_code == 0);
    return finished.out;
}

std::string RenderedReport::text() const {
    return with_single_blanks(output_of({"pdftotext", "-layout", "FILE", "-"}));
}

std::string RenderedReport::text_without_blanks() const {
    auto text = output_of({"pdftotext", "FILE", "-"});
    std::erase_if(text, is_blank);
    return text;
}

std::vector<std::vector<WordBox>> RenderedReport::word_boxes() const {
    static const std::regex word{
        R"re(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>)re"};
    std::vector<std::vector<WordBox>> pages;
    std::istringstream out(output_of({"pdftotext", "-bbox", "FILE", "-"}));
    for (std::string line; std::getline(out, line);) {
        if (contains(line, "<page ")) pages.emplace_back();
        std::smatch match;
        if (std::regex_search(line, match, word))
            pages.back().push_back({std::stod(match[1]), std::stod(match[2]), std::stod(match[3]),
                                    std::stod(match[4]), match[5]});
    }
    return pages;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace werkrug::tests

#include "tests/architecture/domain_numbers.hpp"

#include "tables/parse.hpp"
#include "tests/architecture/cpp_text.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace werkrug::tests {

namespace {

struct NumberCollector : pugi::xml_tree_walker {
    std::set<double> numbers{};

    bool for_each(pugi::xml_node& node) override {
        for (const auto attribute : node.attributes()) add(attribute.name(), attribute.value());
        return true;
    }
    void add(std::string_view name, std::string_view text) {
        const auto number = werkrug::parse_number(text);
        if (!number) return;
        numbers.insert(*number);
        if (name.find("percent") != std::string_view::npos) numbers.insert(*number / 100);
    }
};

bool one_of(double value, std::initializer_list<double> values) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// The parts of all identifiers: "trunk_flexion_deg" gives "trunk", "flexion", "deg".
std::vector<std::string> words_in(std::string_view code) {
    std::vector<std::string> words{{}};
    char previous = ' ';
    for (const char c : code) {
        const bool hump = std::isupper(static_cast<unsigned char>(c)) != 0 &&
                          std::islower(static_cast<unsigned char>(previous)) != 0;
        if ((!is_word(c) || c == '_' || hump) && !words.back().empty()) words.emplace_back();
        if (is_word(c) && c != '_') {
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        previous = c;
    }
    return words;
}

bool speaks_of_the_domain(std::string_view code) {
    // Not "points" and "percent": pages are measured in the one and printed with the other.
    static const std::set<std::string, std::less<>> domain{
        "age",   "ages", "kg",    "deg",  "degrees",     "hours",     "days",     "weeks",
        "years", "dose", "prior", "odds", "ratio",       "threshold", "quantile", "risk",
        "a8",    "lift", "lifts", "flag", "probability", "exposure",  "onset"};
    const auto words = words_in(code);
    return std::any_of(words.begin(), words.end(),
                       [](const auto& word) { return domain.contains(word); });
}

bool is_comparison(std::string_view op) {
    static constexpr std::array<std::string_view, 6> all{"<", ">", "<=", ">=", "==", "!="};
    return std::find(all.begin(), all.end(), op) != all.end();
}

// The operator that ends / starts a piece of code, white space aside.
std::string operator_at_end(std::string_view code) {
    const auto last = code.find_last_not_of(" \t\n-");
    if (last == std::string_view::npos) return {};
    const auto first = code.substr(0, last + 1).find_last_not_of("<>=!");
    const auto start = first == std::string_view::npos ? 0 : first + 1;
    return std::string{code.substr(start, last + 1 - start)};
}
std::string operator_at_start(std::string_view code) {
    const auto first = code.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    const auto end = code.find_first_not_of("<>=!", first);
    return std::string{code.substr(first, end == std::string_view::npos ? end : end - first)};
}

// The size of an array, an index, or what a size is compared with.
bool counts_elements(const NumberLiteral& number) {
    static const std::regex before{R"re((array<[^;]*, *|\[|size\(\) *[<>=!]=? *)$)re"};
    return std::regex_search(number.before, before);
}

bool is_compared(const NumberLiteral& number) {
    return is_comparison(operator_at_end(number.before)) ||
           is_comparison(operator_at_start(number.after));
}

// 1.51, 0.22, 1.959964: nobody lays out a page with these.
bool is_long_decimal(const NumberLiteral& number) {
    const auto point = number.text.find('.');
    if (point == std::string::npos) return false;
    const auto zeros = number.text.find_last_not_of("0fFlL");
    return zeros != std::string::npos && zeros >= point + 2;
}

bool suspicious_in_decisions(const NumberLiteral& number) {
    if (number.bits || one_of(number.value, {0, 1, 100}) || counts_elements(number)) return false;
    const bool small = one_of(number.value, {2, 3, 4});
    return !small || is_compared(number) ||
           speaks_of_the_domain(number.before + " " + number.after);
}

bool suspicious_in_layout(const NumberLiteral& number, const std::set<double>& data) {
    if (one_of(number.value, {0, 1, 2, 100}) || counts_elements(number)) return false;
    if (!data.contains(number.value)) return false;
    if (is_long_decimal(number)) return true;
    const bool compared = is_compared(number);
    const bool domain = speaks_of_the_domain(number.before + " " + number.after);
    return one_of(number.value, {3, 4}) ? compared && domain : compared || domain;
}

}  // namespace

std::set<double> numbers_of_data(std::string_view xml) {
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size())) throw std::runtime_error{"no XML"};
    NumberCollector collector;
    document.traverse(collector);
    return collector.numbers;
}

std::vector<Explanation> read_explanations(std::string_view text) {
    std::vector<Explanation> explanations;
    std::istringstream lines{std::string{text}};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        const auto colon = line.find(": ");
        const auto dashes = line.find(" -- ");
        if (colon == std::string::npos || dashes == std::string::npos || dashes < colon) {
            throw std::runtime_error{"not FILE: CODE -- REASON: " + line};
        }
        explanations.push_back({line.substr(0, colon), line.substr(colon + 2, dashes - colon - 2),
                                line.substr(dashes + 4)});
    }
    return explanations;
}

bool explains(const Explanation& explanation, const SuspiciousNumber& number) {
    return explanation.file == number.file &&
           number.code.find(explanation.code) != std::string::npos &&
           explanation.code.find(number.literal) != std::string::npos;
}

std::vector<SuspiciousNumber> suspicious_numbers(std::string_view file, std::string_view source,
                                                 const std::set<double>& data) {
    const bool decides = file.starts_with("tables/") || file.starts_with("core/");
    std::vector<SuspiciousNumber> found;
    for (const auto& number : numbers_in(source)) {
        const bool suspicious =
            decides ? suspicious_in_decisions(number) : suspicious_in_layout(number, data);
        if (suspicious) {
            found.push_back({std::string{file}, number.line, number.text, number.code});
        }
    }
    return found;
}

}  // namespace werkrug::tests

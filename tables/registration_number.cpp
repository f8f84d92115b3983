#include "tables/registration_number.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace werkrug::tables {

namespace {

// A number that belongs to a digit of the BIG number, or to a value of the check digit.
struct Pair {
    int of{};
    int value{};
};

struct Rule {
    int length{};
    int modulus{};
    int addend{};
    std::vector<Pair> fixed{};         // digit -> value it must have
    std::vector<Pair> weights{};       // digit -> weight
    std::vector<Pair> replacements{};  // check digit computed -> check digit written
};

constexpr FieldLimit small{.min = 0, .max = 99};
constexpr FieldLimit positive{.min = 1, .max = small.max};

std::vector<Pair> read_pairs(Element& root, std::string_view element, std::string_view of,
                             std::string_view value) {
    std::vector<Pair> pairs;
    for (auto& child : root.children(element)) {
        pairs.push_back({read_whole(child, of, positive), read_whole(child, value, small)});
        child.finish();
    }
    return pairs;
}

Rule read_rule() {
    Rule rule;
    read_reference_data("big-number.xml", [&rule](Element& root) {
        rule.length = read_whole(root, "length", positive);
        rule.modulus = read_whole(root, "modulus", positive);
        rule.addend = read_whole(root, "addend", small);
        root.required_attribute("basis");  // for the reader of the file only
        rule.fixed = read_pairs(root, "fixed", "digit", "value");
        rule.weights = read_pairs(root, "weight", "digit", "value");
        rule.replacements = read_pairs(root, "replace", "check", "by");
        root.finish();
    });
    return rule;
}

// The digit at a place counted from 1.
int digit(std::string_view number, int place) {
    return number[static_cast<std::size_t>(place - 1)] - '0';
}

bool is_well_formed(std::string_view number, const Rule& rule) {
    if (number.size() != static_cast<std::size_t>(rule.length)) return false;
    if (!std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    return std::all_of(rule.fixed.begin(), rule.fixed.end(),
                       [number](Pair fixed) { return digit(number, fixed.of) == fixed.value; });
}

int check_digit(std::string_view number, const Rule& rule) {
    int sum = rule.addend;
    for (const auto weight : rule.weights) sum += weight.value * digit(number, weight.of);
    const int check = rule.modulus - sum % rule.modulus;
    for (const auto replacement : rule.replacements)
        if (replacement.of == check) return replacement.value;
    return check;
}

}  // namespace

BigNumberCheck check_big_number(std::string_view number) {
    static const Rule rule = read_rule();
    if (!is_well_formed(number, rule)) return BigNumberCheck::malformed;
    const bool good = digit(number, 1) == check_digit(number, rule);
    return good ? BigNumberCheck::good : BigNumberCheck::wrong_check_digit;
}

}  // namespace werkrug::tables

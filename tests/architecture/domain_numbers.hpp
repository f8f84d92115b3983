// Numbers of the domain (odds ratios, thresholds, kg, hours, degrees, days, ages) belong in
// tables/data with their source, never in C++. This finds those that stand in C++ all the same.
//
// tables/ and core/ decide, so there every number must be explained in structural_numbers.txt,
// except 0, 1, 100 (percent), bit patterns, sizes of arrays, and 2 to 4 where nothing is compared
// with them and the statement does not speak of the domain. reports/ and app/ are full of layout,
// so there a number is suspicious when it equals one of the data and is a long decimal, is compared
// with, or stands in a statement that speaks of the domain.
#pragma once

#include "tests/architecture/layers.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// Every number in the attributes of an XML file of reference data; percentages also as fractions.
std::set<double> numbers_of_data(std::string_view xml);

// That numbers in a piece of code of a file are none of the domain: "minutes / 60" is of the clock.
struct Explanation {
    std::string file{};
    std::string code{};
    std::string reason{};
};

// Reads "FILE: CODE -- REASON" lines; # starts a comment. Throws std::runtime_error for a line
// that lacks one of them.
std::vector<Explanation> read_explanations(std::string_view text);

struct SuspiciousNumber {
    std::string file{};
    std::size_t line{};
    std::string literal{};
    std::string code{};  // of its line
};

bool explains(const Explanation& explanation, const SuspiciousNumber& number);

// The suspicious numbers of a source file, explained or not.
std::vector<SuspiciousNumber> suspicious_numbers(std::string_view file, std::string_view source,
                                                 const std::set<double>& data);

}  // namespace werkrug::tests

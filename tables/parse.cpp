#include "tables/parse.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace werkrug {

namespace {

template <typename Number>
std::optional<Number> parse_all(std::string_view text) {
    Number value{};
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return value;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    const auto value = parse_all<double>(text);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    return value;
}

std::optional<int> parse_whole_number(std::string_view text) {
    return parse_all<int>(text);
}

std::string print_number(double value) {
    std::array<char, 400> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                      std::chars_format::fixed);
    return {buffer.data(), result.ptr};
}

}  // namespace werkrug

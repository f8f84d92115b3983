#include "core/text/csv_text.hpp"

namespace werkrug::core {

std::string csv_field(std::string_view text) {
    if (text.find_first_of("\",;\t\r\n") == std::string_view::npos) return std::string{text};
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += c;
        quoted += c;
    }
    return quoted + "\"";
}

std::string spreadsheet_field(std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@\t\r";
    const bool formula =
        !text.empty() && formula_signs.find(text.front()) != std::string_view::npos;
    return csv_field((formula ? "'" : "") + std::string{text});
}

std::string csv_row(const std::vector<std::string>& fields) {
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i) row += (i == 0 ? "" : ",") + fields[i];
    return row + "\r\n";
}

}  // namespace werkrug::core

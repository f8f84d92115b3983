// Texts for people have no-break spaces within dates and numbers; expected texts are written with
// plain ones.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::tests {

inline std::string without_hard_blanks(std::string text) {
    constexpr std::string_view hard = "\u00a0";
    for (auto at = text.find(hard); at != std::string::npos; at = text.find(hard))
        text.replace(at, hard.size(), 1, ' ');
    return text;
}

}  // namespace werkrug::tests

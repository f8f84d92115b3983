#include "core/case/case_uuid.hpp"

#include "core/io/sha256.hpp"

#include <array>
#include <cstddef>

namespace werkrug::core {

std::string case_uuid(const std::string& case_id, std::string_view part) {
    // A line feed stands in no number of a case, so that no two pairs look the same.
    auto digits = sha256_hex(case_id + "\n" + std::string{part});
    constexpr std::size_t version_place = 12;
    constexpr std::size_t variant_place = 16;
    digits[version_place] = '8';
    digits[variant_place] = 'a';  // one of the four of RFC 9562
    std::string id;
    std::size_t from = 0;
    for (const auto length : std::to_array<std::size_t>({8, 4, 4, 4, 12})) {
        id += (id.empty() ? "" : "-") + digits.substr(from, length);
        from += length;
    }
    return id;
}

}  // namespace werkrug::core
